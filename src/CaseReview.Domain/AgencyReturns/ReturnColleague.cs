using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;

namespace CaseReview.Domain.AgencyReturns;

/// <summary>
/// Somebody whom an agency's lead asks to help with one return. They write every part of it by a link of their own, and see nothing else; the lead alone sends it.
/// </summary>
public sealed class ReturnColleague : AggregateRoot
{
    /// <summary>Most colleagues of one return at a time.</summary>
    public const int AtMost = 20;

    /// <summary>Longest email address, in characters.</summary>
    public const int EmailMaxLength = 254;

    private ReturnColleague()
    {
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>The request whose return they help with.</summary>
    public Guid RequestId { get; private init; }

    /// <summary>The agency's name.</summary>
    public string Agency { get; private init; } = "";

    /// <summary>Number among the return's colleagues, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>Full name.</summary>
    public string Name { get; private init; } = "";

    /// <summary>Where their link and its codes go.</summary>
    public string Email { get; private init; } = "";

    /// <summary>Who added them.</summary>
    public string AddedBy { get; private init; } = "";

    /// <summary>When they were added.</summary>
    public DateTimeOffset AddedAt { get; private init; }

    /// <summary>When they were removed; null while they help.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>Who removed them.</summary>
    public string? RemovedBy { get; private set; }

    /// <summary>Whether an address may help with a return.</summary>
    /// <param name="request">The request.</param>
    /// <param name="email">The address.</param>
    /// <param name="addresses">What the partnership arranges.</param>
    /// <returns>True for any address, or for one with the same ending as the lead's.</returns>
    public static bool MayHelp(ReturnRequest request, string email, ColleagueAddresses addresses) =>
        addresses is ColleagueAddresses.Any || string.Equals(EndingOf(email), EndingOf(request.Recipient.Email), StringComparison.OrdinalIgnoreCase);

    /// <summary>How an address ends.</summary>
    /// <param name="email">The address.</param>
    /// <returns>"@police.example".</returns>
    public static string EndingOf(string email) => email.Trim()[email.Trim().LastIndexOf('@')..];

    /// <summary>Adds a colleague.</summary>
    /// <param name="request">The request whose return they help with.</param>
    /// <param name="number">Their number among its colleagues.</param>
    /// <param name="who">Their name and address.</param>
    /// <param name="addresses">What the partnership arranges.</param>
    /// <param name="by">The lead.</param>
    /// <param name="now">When.</param>
    /// <returns>The colleague.</returns>
    /// <exception cref="RuleViolation">The request is closed, or the address may not help.</exception>
    public static ReturnColleague Add(ReturnRequest request, int number, ReturnContact who, ColleagueAddresses addresses, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(request.State.IsOpen(), "The return has been sent or closed, so nobody can be added.");
        RuleViolation.Unless(MayHelp(request, who.Email, addresses), "A colleague’s address must have the same ending as the lead’s.");
        var added = new ReturnColleague
        {
            Id = Ids.New(now),
            PartnershipId = request.PartnershipId,
            CaseId = request.CaseId,
            RequestId = request.Id,
            Agency = request.Agency.Name,
            Number = number,
            Name = ReturnText.Normal(who.Name),
            Email = who.Email.Trim(),
            AddedBy = by.Name,
            AddedAt = now,
        };
        added.Raise(new ReturnColleagueAdded(request.Id, request.CaseId, request.Agency.Name, by, added.Number, added.Name));
        return added;
    }

    /// <summary>Ends their part. Once is enough.</summary>
    /// <param name="by">The lead, or the Business Unit.</param>
    /// <param name="now">When.</param>
    public void Remove(Actor by, DateTimeOffset now)
    {
        if (RemovedAt is not null)
        {
            return;
        }

        (RemovedAt, RemovedBy) = (now, by.Name);
        Raise(new ReturnColleagueRemoved(RequestId, CaseId, Agency, by, Email, Name));
    }
}

/// <summary>The lead added a colleague to a return.</summary>
/// <inheritdoc cref="ReturnEvent" />
public sealed record ReturnColleagueAdded(Guid SubjectId, Guid Case, string Agency, Actor By, int Number, string Name) : ReturnEvent(SubjectId, Case, Agency, By)
{
    /// <inheritdoc />
    public override string Summary => $"{Name} was asked to help with the return of {Agency}";
}

/// <summary>A colleague helps with a return no longer.</summary>
/// <inheritdoc cref="ReturnEvent" />
public sealed record ReturnColleagueRemoved(Guid SubjectId, Guid Case, string Agency, Actor By, string Email, string Name) : ReturnEvent(SubjectId, Case, Agency, By)
{
    /// <inheritdoc />
    public override string Summary => $"{Name} no longer helps with the return of {Agency}";
}
