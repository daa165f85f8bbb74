using CaseReview.Application.Common;
using CaseReview.Application.People;
using CaseReview.Domain.Common;
using CaseReview.Domain.Meetings;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.RapidReviews;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.RapidReviews;

/// <summary>
/// Records the rapid review meeting and its recommendation (D-RR-13 to 19, 26, 27). Quorum is evaluated from the attendance; without it the
/// recommendation is kept to be ratified.
/// </summary>
[Requires(Permission.ManageCases)]
public sealed record HoldMeeting : MeetingForm, IRequest<RecommendationStanding>, ICaseMessage;

/// <summary>Checks <see cref="HoldMeeting"/>.</summary>
public sealed class HoldMeetingValidator : MeetingFormValidator<HoldMeeting>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Now.</param>
    public HoldMeetingValidator(TimeProvider clock)
    {
        RuleFor(x => x.Attendance).Must(x => x.Any(y => y.Kind is AttendanceKind.Present or AttendanceKind.Deputy))
            .WithMessage("Select who was present: nobody took part in the decision yet");
        RuleFor(x => x.ChairedBy).Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("Select who chaired the meeting")
            .Must((x, chair) => x.Attendance.Any(y => AttendanceRules.SamePerson(y.Person, chair) && IsHere(y.Kind))).WithMessage("The person who chaired must be here, and not recused");
        RuleForEach(x => x.Attendance).ChildRules(row =>
        {
            row.RuleFor(x => x.Kind).Must((x, kind) => kind is not (AttendanceKind.Present or AttendanceKind.Deputy) || !string.IsNullOrEmpty(x.AgencyCode))
                .WithMessage(x => $"Select the agency that {x.Person} speaks for, or “{AttendanceKind.InAttendance.Words()}”");
            row.RuleFor(x => x.Reason).NotEmpty().When(x => x.Kind is AttendanceKind.Recused)
                .WithMessage(x => $"Enter what stands between {x.Person} and the case");
        });
        RuleFor(x => x.ChairIndependent).Must((x, _) => x.SaidByThisChair).WithMessage("Confirm that the chair is independent of the case, or select another chair");
        RuleFor(x => x.PurposeStated).Equal(true).WithMessage("Confirm that the chair stated the purpose and the case was outlined");
        RuleFor(x => x.OptionsReminded).Equal(true).WithMessage("Confirm that the meeting was reminded of the options open to it");
        RuleFor(x => x.ImmediateLearning).NotEmpty().WithMessage("Enter the immediate learning, or that there is none");
        RuleFor(x => x.Summary).NotEmpty().WithMessage("Enter the summary spoken into the record");
        this.MomentInPast(x => x.HeldAt, "of the rapid review meeting", clock);
        RuleFor(x => x.Recommendation).NotNull().WithMessage("Select what the meeting recommends");
        RuleFor(x => x.Reasons).Given("Enter the reasons for the recommendation", "Reasons");
        Include(new DecisionValidator());
        When(x => !x.FromReferral, () => ForThePanel());
    }

    // What the national Panel asks of every rapid review. After a referral the criteria are answered law by law (H-CRI-10).
    private void ForThePanel()
    {
        RuleFor(x => x.NationalInterest).NotEmpty().WithMessage("Enter the meeting’s view on national interest or importance");
        RuleForEach(x => x.Criteria).ChildRules(row =>
        {
            row.RuleFor(x => x.Met).NotNull().WithMessage(x => $"Select whether this is met: {x.Criterion.Words()}");
            row.RuleFor(x => x.Grounds).NotEmpty().WithMessage(x => $"Enter the grounds for: {x.Criterion.Words()}");
        });
        RuleFor(x => x.LocalCriteriaMet).NotNull().WithMessage("Select whether the local criteria are met");
        RuleFor(x => x.LocalCriteriaReasons).Given("Enter the grounds on which the local criteria are met or not", "The grounds");
        RuleFor(x => x.NationalReviewNeeded).Cascade(CascadeMode.Stop)
            .NotNull().WithMessage("Select whether a national review is thought necessary")
            .Must((x, needed) => x.Recommendation is not RapidReviewRecommendation.NationalReview || needed is true)
            .WithMessage("A national review can be recommended only when one is thought necessary");
        RuleFor(x => x.NationalReasons).Given("Enter the reasons why a national review is thought necessary or not", "The reasons");
    }

    private static bool IsHere(AttendanceKind? kind) => kind is AttendanceKind.Present or AttendanceKind.Deputy or AttendanceKind.InAttendance;
}

/// <summary>Handles <see cref="HoldMeeting"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="door">Who may take part, and who may chair.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class HoldMeetingHandler(ICaseReviewDb db, CaseScope scope, MeetingDoor door, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<HoldMeeting, RecommendationStanding>
{
    /// <inheritdoc />
    public async Task<RecommendationStanding> Handle(HoldMeeting command, CancellationToken ct)
    {
        var review = await db.RapidReviewOf(scope.CaseId, ct);
        review.RefuseStale(command);
        await RefuseBesideNotification(review, ct);
        var notes = command.Notes(await db.AgenciesByCode(scope.CaseId, ct)) with { ChairStanding = await door.Chairs(command, ct) };
        await door.RefuseShutOut(command, ct);
        var rule = await db.QuorumRule(QuorumRules.RapidReview, ct);
        if (rule.Without is WithoutQuorum.DiscussionOnly && !rule.Evaluate(notes.Attendance).IsQuorate)
        {
            throw new ValidationException([new(nameof(command.Recommendation), "The meeting is not quorate, so it decides nothing. Close it as a discussion, or correct who was here")]);
        }

        var made = new RecommendationMade(
            command.LocalCriteriaMet,
            command.LocalCriteriaReasons,
            command.Recommendation!.Value,
            command.Reasons!,
            command.NationalReviewNeeded,
            command.NationalReasons)
        {
            DecidedBy = command.DecidedBy,
            Votes = command.Votes,
        };
        review.HoldMeeting(notes, made, command.HeldAt!.Value, rule, user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return review.Standing!.Value;
    }

    // What is asked of the meeting depends on whether the incident is notified.
    private async Task RefuseBesideNotification(RapidReview review, CancellationToken ct) => RuleViolation.Unless(
        review.GoesToPanel || !await db.Set<Notification>().AnyAsync(x => x.CaseId == scope.CaseId && !Notification.WithoutRapidReview.Contains(x.Status), ct),
        "The authority has opened a notification of this incident. Record first whether it notifies, and the copy and notices if it does: the meeting answers the national Panel’s questions then. What is typed here can be saved until then.");
}
