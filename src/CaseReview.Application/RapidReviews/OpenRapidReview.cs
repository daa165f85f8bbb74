using System.ComponentModel.DataAnnotations;
using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Application.Partnerships;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Common;
using CaseReview.Domain.Criteria;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Referrals;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.RapidReviews;

/// <summary>
/// Opens the rapid review with its meeting's date (D-RR-03), after a notification or from an accepted referral (H-RR-06). Any day is allowed; the page warns
/// about days that are not working days.
/// </summary>
[Requires(Permission.ManageCases)]
public sealed record OpenRapidReview : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>When the meeting starts.</summary>
    [Display(Name = "The date of the rapid review meeting")]
    public DateTimeOffset? MeetingAt { get; init; }

    /// <summary>Where, or by what means.</summary>
    public string? Place { get; init; }

    /// <summary>Under which laws the case may fall (H-CRI-10); asked where the partnership tests by more than one.</summary>
    public IReadOnlyList<ReviewFramework> Laws { get; init; } = [];
}

/// <summary>Checks <see cref="OpenRapidReview"/>.</summary>
public sealed class OpenRapidReviewValidator : AbstractValidator<OpenRapidReview>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Now.</param>
    public OpenRapidReviewValidator(TimeProvider clock)
    {
        this.MomentInFuture(x => x.MeetingAt, "of the rapid review meeting", clock);
        RuleFor(x => x.Place).Given("Enter where the meeting is held, or how to join it", "Where the meeting is held", 500);
    }
}

/// <summary>Handles <see cref="OpenRapidReview"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="timetable">Loads the case, whose clocks follow the laws.</param>
/// <param name="user">Who opens it.</param>
/// <param name="clock">Now.</param>
public sealed class OpenRapidReviewHandler(ICaseReviewDb db, CaseScope scope, CaseTimetable timetable, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<OpenRapidReview>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(OpenRapidReview command, CancellationToken ct)
    {
        var before = await db.Set<RapidReview>().FirstOrDefaultAsync(x => x.CaseId == scope.CaseId, ct);
        RuleViolation.Unless(before is null or { Status: RapidReviewStatus.Stopped }, "The rapid review is open already.");
        var notification = await db.Set<Notification>().FirstOrDefaultAsync(x => x.CaseId == scope.CaseId, ct);
        var notified = notification is not null && !Notification.BeforeTheGroup.Contains(notification.Status);
        var laws = Laws(command, await db.CriteriaArrangements(ct), notified);
        if (notified)
        {
            notification!.LeadToRapidReview(user.Actor);
        }
        else
        {
            var referral = await db.Set<Referral>().SingleAsync(x => x.CaseId == scope.CaseId, ct);
            RuleViolation.Unless(
                referral.Status is ReferralStatus.Accepted, "A rapid review follows a notification or an accepted referral, and this case has neither.");
        }

        var (now, meetingAt, place) = (clock.GetUtcNow(), command.MeetingAt!.Value, command.Place!.Trim());
        if (before is not null)
        {
            await OpenAgain(before, notified, meetingAt, place, now, ct);
        }
        else
        {
            db.Set<RapidReview>().Add(notified
                ? RapidReview.Open(user.PartnershipId, scope.CaseId, meetingAt, place, user.Actor, now)
                : RapidReview.OpenFromReferral(user.PartnershipId, scope.CaseId, meetingAt, place, user.Actor, now));
        }

        if (laws.Count > 0)
        {
            var about = await timetable.Load(scope.CaseId, ct);
            about.ReviewUnder(laws, await timetable.RulesOf(about, ct), user.Actor, now);
        }

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }

    // What agencies sent before it was called off still stands: where any did, nobody has to be asked again.
    private async Task OpenAgain(RapidReview before, bool notified, DateTimeOffset meetingAt, string place, DateTimeOffset now, CancellationToken ct)
    {
        var states = await db.ReturnRequests.Where(x => x.CaseId == scope.CaseId && x.Round == 1).Select(x => x.State).ToListAsync(ct);
        var returned = states.Exists(x => x.IsReturned());
        before.OpenAgain(notified ? RapidReviewBasis.Notification : RapidReviewBasis.Referral, meetingAt, place, returned, user.Actor, now);
        if (returned && !notified)
        {
            (await db.Set<Referral>().SingleAsync(x => x.CaseId == scope.CaseId, ct)).Scope(meetingAt, user.Actor, now);
        }
    }

    // A notification is always of the law on children; where a partnership tests by one law, nothing is asked.
    private static List<ReviewFramework> Laws(OpenRapidReview command, CriteriaArrangements arrangements, bool notified)
    {
        var chosen = command.Laws.Where(arrangements.Frameworks.Contains).ToHashSet();
        if (notified)
        {
            return chosen.Count == 0 ? [] : [.. chosen.Append(ReviewFramework.Child).Distinct()];
        }

        if (chosen.Count == 0 && arrangements.Frameworks.Count > 1)
        {
            throw new FluentValidation.ValidationException([new(nameof(command.Laws), "Select at least one law under which the case may fall")]);
        }

        return chosen.Count == 0 ? [.. arrangements.Frameworks] : [.. chosen];
    }
}
