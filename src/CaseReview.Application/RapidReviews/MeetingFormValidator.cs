using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Meetings;
using CaseReview.Domain.RapidReviews;
using FluentValidation;

namespace CaseReview.Application.RapidReviews;

/// <summary>What holds for notes and for the whole record alike.</summary>
/// <typeparam name="T">The message.</typeparam>
public abstract class MeetingFormValidator<T> : AbstractValidator<T>
    where T : MeetingForm
{
    /// <summary>Makes it.</summary>
    protected MeetingFormValidator()
    {
        RuleForEach(x => x.Attendance).ChildRules(row =>
        {
            row.RuleFor(x => x.Person).NotEmpty().When(x => x.Kind is not null).WithMessage("Enter the name of the person");
            row.RuleFor(x => x.Person).AtMost("The name", NamedPerson.MaxLength);
            row.RuleFor(x => x.Role).AtMost("The role", NamedPerson.MaxLength);
            row.RuleFor(x => x.Kind).NotNull().When(x => !string.IsNullOrWhiteSpace(x.Person) && x.ActingFor is { Length: > 0 })
                .WithMessage("Select how the person took part");
            row.RuleFor(x => x.Reason).AtMost("The reason", Attendee.ReasonMaxLength);
            row.RuleFor(x => x.DealtWith).AtMost("How it was dealt with", Attendee.ReasonMaxLength);
        });
        RuleFor(x => x.ChairReason).AtMost("The reason", 2000);
        RuleFor(x => x).Custom(OnePersonOnePlace);
        RuleForEach(x => x.Overviews).ChildRules(row => row.RuleFor(x => x.Overview).AtMost("The overview"));
        RuleForEach(x => x.Criteria).ChildRules(row => row.RuleFor(x => x.Grounds).AtMost("Grounds"));
        RuleForEach(x => x.Dissents).ChildRules(row => row.RuleFor(x => x.Reasons).AtMost("The reasons"));
        RuleForEach(x => x.Actions).ChildRules(row =>
        {
            row.RuleFor(x => x.What).AtMost("The action", MeetingAction.WhatMaxLength);
            row.RuleFor(x => x.Owner).AtMost("Who does it", NamedPerson.MaxLength);
        });
        RuleForEach(x => x.Options).ChildRules(row => row.RuleFor(x => x.WhyNot).AtMost("Why not"));
        RuleFor(x => x.NationalInterest).AtMost("National interest");
        RuleFor(x => x.ImmediateLearning).AtMost("Immediate learning");
        RuleFor(x => x.Summary).AtMost("The summary");
    }

    private static void OnePersonOnePlace(T form, ValidationContext<T> context)
    {
        var rows = form.Attendance.Select((row, at) => (Row: row, At: at)).Where(x => x.Row.Kind is not null && !string.IsNullOrWhiteSpace(x.Row.Person)).ToList();
        var list = rows.Select(x => new Attendee(x.Row.Person!.Trim(), "", "", null, x.Row.AgencyCode, x.Row.Kind!.Value)
        {
            DeputyFor = string.IsNullOrWhiteSpace(x.Row.DeputyFor) ? null : x.Row.DeputyFor.Trim(),
        });
        if (AttendanceRules.FirstMistake([.. list]) is { } mistake)
        {
            context.AddFailure($"Attendance[{rows[mistake.Row].At}].Kind", mistake.Words);
        }
    }
}
