namespace CaseReview.Application.Correspondence;

/// <summary>Hands one email to a mail service.</summary>
public interface IEmailSender
{
    /// <summary>Sends.</summary>
    /// <param name="email">The email.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    /// <exception cref="EmailRefused">The mail service did not take it.</exception>
    Task Send(Email email, CancellationToken ct);
}

/// <summary>One email as it goes out, its link or code in place.</summary>
/// <param name="MessageId">The Message-ID header, the same at every attempt.</param>
/// <param name="ToName">Name of the recipient.</param>
/// <param name="ToAddress">Address of the recipient.</param>
/// <param name="Subject">Subject line.</param>
/// <param name="Text">Plain text, paragraphs apart by an empty line.</param>
/// <param name="Partnership">Name of the partnership on whose behalf it is sent.</param>
public sealed record Email(string MessageId, string ToName, string ToAddress, string Subject, string Text, string Partnership)
{
    /// <summary>A calendar file to attach; null when there is none.</summary>
    public string? Calendar { get; init; }

    /// <summary>Keeps links and codes out of logs.</summary>
    /// <returns>The Message-ID.</returns>
    public override string ToString() => MessageId;
}

/// <summary>A mail service did not take an email.</summary>
/// <param name="message">Why, for staff; holds no link and no code.</param>
/// <param name="forGood">True when trying again cannot help.</param>
public sealed class EmailRefused(string message, bool forGood) : Exception(message)
{
    /// <summary>True when trying again cannot help: an address that does not exist, a setting that is wrong.</summary>
    public bool ForGood { get; } = forGood;
}
