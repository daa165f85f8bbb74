using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.InformationRequests;
using FluentValidation;
using FluentValidation.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.InformationRequests;

/// <summary>Logs another partnership's request for information (D-INF-01). Answers its number. The same form sent twice makes one request.</summary>
[Requires(Permission.LogReferrals)]
public sealed record LogInformationRequest : IRequest<int>
{
    /// <summary>Of the form, made when it was first shown.</summary>
    public Guid FormKey { get; init; }

    /// <summary>Name of the partnership that asks.</summary>
    public string? Partnership { get; init; }

    /// <summary>Who to answer.</summary>
    public string? Contact { get; init; }

    /// <summary>Email address or telephone number.</summary>
    public string? ContactDetails { get; init; }

    /// <summary>Its own reference, if it gave one.</summary>
    public string? TheirReference { get; init; }

    /// <summary>For what it asks.</summary>
    public RequestedFor? Purpose { get; init; }

    /// <summary>What it asks for, and about whom.</summary>
    public string? WhatIsAsked { get; init; }

    /// <summary>When it was received.</summary>
    public DateTimeOffset? ReceivedAt { get; init; }

    /// <summary>The UK date by which it asks for the answer, if it gave one.</summary>
    public DateOnly? AskedBy { get; init; }

    /// <summary>Reference of a case of ours that it touches.</summary>
    public string? OurCase { get; init; }
}

/// <summary>Checks <see cref="LogInformationRequest"/>.</summary>
public sealed class LogInformationRequestValidator : AbstractValidator<LogInformationRequest>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Now: nothing was received in the future.</param>
    public LogInformationRequestValidator(TimeProvider clock)
    {
        RuleFor(x => x.Partnership).Given("Enter the name of the partnership that asks", "The name of the partnership", NamedPerson.MaxLength);
        RuleFor(x => x.Contact).Given("Enter who to answer", "The name of the contact", NamedPerson.MaxLength);
        RuleFor(x => x.ContactDetails).Given("Enter an email address or telephone number of the contact", "The email address or telephone number", NamedPerson.MaxLength);
        RuleFor(x => x.TheirReference).AtMost("Their reference", NamedPerson.MaxLength);
        RuleFor(x => x.Purpose).NotNull().WithMessage("Select what they ask for it for");
        RuleFor(x => x.WhatIsAsked).Given("Enter what they ask for", "What they ask for");
        this.MomentInPast(x => x.ReceivedAt, "on which it was received", clock);
        RuleFor(x => x.AskedBy)
            .Must((x, on) => on is null || x.ReceivedAt is not { } at || on >= UkClock.DateOf(at)).WithMessage("The date they ask for must be the same as or after the day on which it was received")
            .Must(on => on is null || on <= UkClock.DateOf(clock.GetUtcNow()).AddYears(2)).WithMessage("The date they ask for must be in the next two years");
        RuleFor(x => x.OurCase).AtMost("The reference of our case", 30);
    }
}

/// <summary>Handles <see cref="LogInformationRequest"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="timetable">The rules in force.</param>
/// <param name="user">Who logs it.</param>
/// <param name="clock">Now.</param>
public sealed class LogInformationRequestHandler(ICaseReviewDb db, CaseTimetable timetable, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<LogInformationRequest, int>
{
    /// <inheritdoc />
    public Task<int> Handle(LogInformationRequest command, CancellationToken ct) => db.InTransaction(() => Log(command, ct), ct);

    private async Task<int> Log(LogInformationRequest command, CancellationToken ct)
    {
        // The lock makes a second copy of the form wait here until the first is saved, and keeps numbers without a gap.
        await db.LockProfile(ct);
        var requests = db.Set<InformationRequest>();
        if (await requests.Where(x => x.FormKey == command.FormKey).Select(x => (int?)x.Number).SingleOrDefaultAsync(ct) is { } logged)
        {
            return logged;
        }

        var number = (await requests.MaxAsync(x => (int?)x.Number, ct) ?? 0) + 1;
        var from = new AskingPartnership(command.Partnership!.Trim(), command.Contact!.Trim(), command.ContactDetails!.Trim(), command.TheirReference?.Trim() ?? "");
        var asked = new AskedInformation(from, command.Purpose!.Value, command.WhatIsAsked!, command.ReceivedAt!.Value, command.AskedBy, await OurCase(command.OurCase, ct));
        requests.Add(InformationRequest.Receive(user.PartnershipId, number, command.FormKey, asked, await timetable.RulesInForce(ct), user.Actor, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return number;
    }

    private async Task<Guid?> OurCase(string? reference, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(reference))
        {
            return null;
        }

        var wanted = reference.Trim().ToUpperInvariant();
        return await db.Cases.VisibleTo(user).Where(c => c.Reference == wanted).Select(c => (Guid?)c.Id).SingleOrDefaultAsync(ct)
            ?? throw new ValidationException([new ValidationFailure(nameof(LogInformationRequest.OurCase), "There is no case with this reference. Check it, or leave it empty")]);
    }
}
