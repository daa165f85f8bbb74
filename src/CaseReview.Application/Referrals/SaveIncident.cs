using CaseReview.Application.Common;
using CaseReview.Domain.Common;
using CaseReview.Domain.Referrals;
using CaseReview.Domain.Timetables;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.Referrals;

/// <summary>The referrer saves what happened and why it is referred. A draft may have gaps: only sending asks for every answer.</summary>
[Requires(Permission.WriteReferral)]
public sealed record SaveIncident : IRequest
{
    /// <summary>How often this part had been saved when the form was shown.</summary>
    public int Version { get; init; }

    /// <summary>What happened.</summary>
    public string? WhatHappened { get; init; }

    /// <summary>UK date of the incident, or of the latest concern.</summary>
    public DateOnly? OccurredOn { get; init; }

    /// <summary>Where.</summary>
    public string? Place { get; init; }

    /// <summary>UK date on which the agency became aware.</summary>
    public DateOnly? AgencyAwareOn { get; init; }

    /// <summary>Why it may meet the criteria, or teach something.</summary>
    public string? Grounds { get; init; }
}

/// <summary>Checks <see cref="SaveIncident"/>.</summary>
public sealed class SaveIncidentValidator : AbstractValidator<SaveIncident>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Today.</param>
    public SaveIncidentValidator(TimeProvider clock)
    {
        RuleFor(x => x.WhatHappened).AtMost("What happened");
        RuleFor(x => x.OccurredOn)
            .Must(x => x is null || x >= Occurrence.Earliest).WithMessage("The date of the incident must be in or after 2000")
            .Must(x => x is null || x <= UkClock.DateOf(clock.GetUtcNow())).WithMessage("The date of the incident must be today or in the past");
        RuleFor(x => x.Place).AtMost("Where it happened", 500);
        RuleFor(x => x.AgencyAwareOn)
            .Must(x => x is null || x <= UkClock.DateOf(clock.GetUtcNow())).WithMessage("The date your agency became aware must be today or in the past")
            .Must((x, on) => on is null || x.OccurredOn is null || on >= x.OccurredOn).WithMessage("The date your agency became aware must be the same as or after the date of the incident");
        RuleFor(x => x.Grounds).AtMost("Why you refer it");
    }
}

/// <summary>Handles <see cref="SaveIncident"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="own">The form.</param>
/// <param name="user">Who saves.</param>
/// <param name="clock">Now.</param>
public sealed class SaveIncidentHandler(ICaseReviewDb db, OwnReferralForm own, ICurrentUser user, TimeProvider clock) : IRequestHandler<SaveIncident>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(SaveIncident command, CancellationToken ct)
    {
        var form = await own.ToWrite(ct);
        var typed = new DraftedIncident(
            command.WhatHappened?.Trim() ?? "", command.OccurredOn, command.Place?.Trim() ?? "", command.AgencyAwareOn, command.Grounds?.Trim() ?? "");
        form.RequireUnchanged(command.Version, typed);
        form.SaveIncident(typed, user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
