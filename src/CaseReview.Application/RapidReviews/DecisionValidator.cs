using CaseReview.Domain.Meetings;
using CaseReview.Domain.RapidReviews;
using FluentValidation;

namespace CaseReview.Application.RapidReviews;

/// <summary>Checks how a meeting says that it decided (D-RR-32, K-COI-01).</summary>
internal sealed class DecisionValidator : AbstractValidator<HoldMeeting>
{
    /// <summary>Makes it.</summary>
    public DecisionValidator()
    {
        RuleFor(x => x.ConflictsAsked).Equal(true).WithMessage("Confirm that the chair asked everybody what stands between them and the case");
        RuleForEach(x => x.Attendance).ChildRules(row => row.RuleFor(x => x.DealtWith).NotEmpty()
            .When(x => x.Kind is AttendanceKind.Present or AttendanceKind.Deputy && !string.IsNullOrWhiteSpace(x.Reason))
            .WithMessage(x => $"Enter how the interest of {x.Person} was dealt with, since they took part"));
        RuleFor(x => x.DecidedBy).NotNull().WithMessage("Select how the meeting decided");
        When(x => x.DecidedBy is DecisionMethod.Vote, () =>
        {
            RuleFor(x => x.VotesFor).Cascade(CascadeMode.Stop).NotNull().WithMessage("Enter how many voted for the recommendation")
                .Must((x, _) => x.Votes is { For: >= 0, Against: >= 0, Abstained: >= 0 } votes && votes.Total == WithASay(x))
                .WithMessage(x => $"{WithASay(x)} had a say in the decision: the votes for, against and abstained must come to {WithASay(x)}")
                .Must((x, _) => x.VotesAgainst is null || x.VotesAgainst <= x.VotesFor).WithMessage("More voted against than for. Select what the meeting recommends instead");
        });
        RuleForEach(x => x.Actions).ChildRules(row =>
        {
            row.RuleFor(x => x.What).NotEmpty().When(x => !x.IsBlank).WithMessage("Enter what is done");
            row.RuleFor(x => x.Owner).NotEmpty().When(x => !x.IsBlank).WithMessage(x => $"Enter who does this: {x.What}");
            row.RuleFor(x => x.DueOn).NotNull().When(x => !x.IsBlank).WithMessage(x => $"Enter the date by which this is done: {x.What}");
        });
        RuleFor(x => x).Custom((form, context) => Dissents(form, context));
    }

    private static void Dissents(HoldMeeting form, ValidationContext<HoldMeeting> context)
    {
        for (var at = 0; at < form.Dissents.Count; at++)
        {
            var row = form.Dissents[at];
            if (!row.IsBlank && string.IsNullOrWhiteSpace(row.Person))
            {
                context.AddFailure($"Dissents[{at}].Person", "Select who dissents");
            }
            else if (!row.IsBlank && !form.Attendance.Any(x => HasASay(x) && AttendanceRules.SamePerson(x.Person, row.Person)))
            {
                context.AddFailure($"Dissents[{at}].Person", $"{row.Person} has no say in the decision, and so cannot dissent from it. Correct who was here, or leave the dissent out");
            }

            if (!row.IsBlank && string.IsNullOrWhiteSpace(row.Reasons))
            {
                context.AddFailure($"Dissents[{at}].Reasons", $"Enter why {row.Person} dissents");
            }
        }
    }

    private static int WithASay(HoldMeeting form) => form.Attendance.Count(HasASay);

    private static bool HasASay(AttendanceRow row) => row.Kind is AttendanceKind.Present or AttendanceKind.Deputy && !string.IsNullOrWhiteSpace(row.Person);
}
