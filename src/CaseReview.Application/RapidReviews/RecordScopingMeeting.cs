using System.ComponentModel.DataAnnotations;
using CaseReview.Application.Common;
using CaseReview.Domain.RapidReviews;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.RapidReviews;

/// <summary>Records the scoping meeting, with details, scope and the agencies involved (D-RR-02, 11).</summary>
[Requires(Permission.ManageCases)]
public sealed record RecordScopingMeeting : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>When it was held.</summary>
    [Display(Name = "The date of the scoping meeting")]
    public DateTimeOffset? HeldAt { get; init; }

    /// <summary>Who took part.</summary>
    public string? Attendees { get; init; }

    /// <summary>The confirmed details of the case.</summary>
    public string? Details { get; init; }

    /// <summary>What the review looks at.</summary>
    public string? Scope { get; init; }

    /// <summary>First UK date that returns cover.</summary>
    public DateOnly? PeriodFrom { get; init; }

    /// <summary>Last such date.</summary>
    public DateOnly? PeriodTo { get; init; }

    /// <summary>Codes of the partnership's agencies involved.</summary>
    public IList<string> Agencies { get; init; } = [];

    /// <summary>Agencies added for this case.</summary>
    public IList<AdHocAgency> OtherAgencies { get; init; } = [];
}

/// <summary>Checks <see cref="RecordScopingMeeting"/>.</summary>
public sealed class RecordScopingMeetingValidator : AbstractValidator<RecordScopingMeeting>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Now.</param>
    public RecordScopingMeetingValidator(TimeProvider clock)
    {
        this.MomentInPast(x => x.HeldAt, "of the scoping meeting", clock);
        RuleFor(x => x.Attendees).Given("Enter who took part in the scoping meeting", "Who took part", 2000);
        RuleFor(x => x.Details).Given("Enter the confirmed details of the case", "The details of the case");
        RuleFor(x => x.Scope).Given("Enter the scope of the review", "The scope");
        RuleFor(x => x.PeriodTo).Must((x, to) => to is null || x.PeriodFrom is null || to >= x.PeriodFrom)
            .WithMessage("The end of the period must be the same as or after its start");
        RuleFor(x => x.Agencies).Must((x, codes) => codes.Count > 0 || x.OtherAgencies.Any(y => !y.IsBlank))
            .WithMessage("Select at least one agency that is involved");
        RuleForEach(x => x.OtherAgencies).SetValidator(new AdHocAgencyValidator());
    }
}

/// <summary>Handles <see cref="RecordScopingMeeting"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class RecordScopingMeetingHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<RecordScopingMeeting>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(RecordScopingMeeting command, CancellationToken ct)
    {
        var review = await db.RapidReviewOf(scope.CaseId, ct);
        var record = new ScopingRecord(
            command.HeldAt!.Value,
            command.Attendees!,
            command.Details!,
            command.Scope!,
            command.PeriodFrom,
            command.PeriodTo);
        var agencies = await db.AgenciesChosen(command.Agencies, command.OtherAgencies, ct);
        review.RecordScopingMeeting(record, agencies, user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
