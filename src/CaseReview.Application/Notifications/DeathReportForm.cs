using System.ComponentModel.DataAnnotations;
using CaseReview.Application.Common;
using FluentValidation;

namespace CaseReview.Application.Notifications;

/// <summary>When Ofsted and the Secretary of State were told of a death.</summary>
public abstract record DeathReportForm
{
    /// <summary>The case.</summary>
    public string Reference { get; init; } = "";

    /// <summary>When Ofsted was told.</summary>
    [Display(Name = "The date Ofsted was told")]
    public DateTimeOffset? OfstedAt { get; init; }

    /// <summary>When the Secretary of State was told.</summary>
    [Display(Name = "The date the Secretary of State was told")]
    public DateTimeOffset? SecretaryOfStateAt { get; init; }
}

/// <summary>What holds for both reports of a death alike.</summary>
/// <typeparam name="T">The message.</typeparam>
public abstract class DeathReportFormValidator<T> : AbstractValidator<T>
    where T : DeathReportForm
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Now.</param>
    protected DeathReportFormValidator(TimeProvider clock)
    {
        this.MomentInPast(x => x.OfstedAt, "Ofsted was told", clock);
        this.MomentInPast(x => x.SecretaryOfStateAt, "the Secretary of State was told", clock);
    }
}
