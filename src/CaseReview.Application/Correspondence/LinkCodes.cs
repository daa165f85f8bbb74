using CaseReview.Domain.Correspondence;

namespace CaseReview.Application.Correspondence;

/// <summary>Sends the six-digit codes that prove that a person holds the mailbox a link was sent to. The caller saves.</summary>
/// <param name="outbox">Writes the message.</param>
/// <param name="vault">Seals the code.</param>
/// <param name="clocks">The time.</param>
public sealed class LinkCodes(Outbox outbox, ISecretVault vault, LinkClocks clocks)
{
    /// <summary>Name of these messages for staff.</summary>
    public const string Kind = "Code to open a link";

    /// <summary>Sends a new code in place of any earlier one.</summary>
    /// <param name="link">The link.</param>
    /// <exception cref="Domain.Common.RuleViolation">Too many codes in the hour.</exception>
    public void Send(SecureLink link)
    {
        var code = LinkToken.NewCode();
        link.SetCode(code, clocks.RealNow);
        outbox.SendSealed(
            new Letter(link.CaseId, Kind, link.To, $"{link.Reference}: your code",
            [
                $"Your code is {Letter.LinkHere}",
                "Type it on the page that you came from. It works for 10 minutes.",
                "If you did not ask for it, do nothing: without this code the link does not open.",
            ]),
            new SealedSecret(null, vault.Seal(code)));
    }
}
