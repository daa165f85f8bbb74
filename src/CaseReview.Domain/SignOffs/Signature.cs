using CaseReview.Domain.Common;
using CaseReview.Domain.Reports;

namespace CaseReview.Domain.SignOffs;

/// <summary>What goes on the certificate: kept as it was at the moment of signing.</summary>
/// <param name="Name">Who signed.</param>
/// <param name="Role">In what role.</param>
/// <param name="Body">For which body.</param>
/// <param name="At">When.</param>
/// <param name="Fingerprint">The whole fingerprint of the version signed.</param>
/// <param name="IdentifiedBy">How the person was identified: "signed in", "emailed link and code".</param>
public sealed record Signature(string Name, string Role, string Body, DateTimeOffset At, Fingerprint Fingerprint, string IdentifiedBy);

/// <summary>A person asked to sign for a safeguarding partner.</summary>
/// <param name="MemberId">The person's membership of the partnership.</param>
/// <param name="Name">Name.</param>
/// <param name="Role">Role, as printed on the certificate.</param>
/// <param name="Email">Address the request goes to.</param>
/// <param name="Body">The partner signed for.</param>
public sealed record AskedToSign(Guid MemberId, string Name, string Role, string Email, string Body)
{
    /// <summary>Who is asked from the start in the place of an officer who is shut out of the case; null where the officer is asked.</summary>
    public Deputy? Deputy { get; init; }

    /// <summary>Membership of whoever is asked.</summary>
    public Guid ActingId => Deputy?.MemberId ?? MemberId;
}

/// <summary>
/// Somebody who may act for an accountable officer: nominated by them, with the dates of the nomination (D-SIG-03), or another accountable officer of the
/// same partner, with the dates of that role.
/// </summary>
/// <param name="MemberId">The person's membership of the partnership.</param>
/// <param name="Name">Name.</param>
/// <param name="Role">Role, as printed on the certificate.</param>
/// <param name="Email">Address the request goes to.</param>
/// <param name="From">First day of the nomination, UK local date.</param>
/// <param name="Until">Last day of the nomination, UK local date; null while it runs on.</param>
public sealed record Deputy(Guid MemberId, string Name, string Role, string Email, DateOnly From, DateOnly? Until)
{
    /// <summary>Refuses whoever is not nominated on a day.</summary>
    /// <param name="today">UK local date.</param>
    /// <exception cref="RuleViolation">The nomination has not begun, or has ended.</exception>
    public void RequireNominatedOn(DateOnly today)
    {
        RuleViolation.Unless(From <= today, $"{Name}’s nomination begins on {From:d MMMM yyyy}.");
        RuleViolation.Unless(Until is null || Until >= today, $"{Name}’s nomination ended on {Until:d MMMM yyyy}.");
    }
}
