using System.ComponentModel.DataAnnotations;
using CaseReview.Application.Common;
using CaseReview.Domain.Challenges;
using CaseReview.Domain.Common;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Challenges;

/// <summary>Records what was found and put to an agency (K-EQ-02, K-PUR-03, S-PUR-04). Answers the agency's name.</summary>
[Requires(Permission.ManageCases)]
public sealed record PutChallenge : IRequest<string>, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>How many the form showed, so that a form sent twice records one.</summary>
    public int After { get; init; }

    /// <summary>What it is about.</summary>
    public ChallengeTopic? Topic { get; init; }

    /// <summary>Code of the agency.</summary>
    [Display(Name = "Agency")]
    public string? Agency { get; init; }

    /// <summary>What was found.</summary>
    public string? Finding { get; init; }

    /// <summary>What was put to the agency.</summary>
    public string? Question { get; init; }

    /// <summary>UK date.</summary>
    public DateOnly? PutOn { get; init; }
}

/// <summary>Checks <see cref="PutChallenge"/>.</summary>
public sealed class PutChallengeValidator : AbstractValidator<PutChallenge>
{
    /// <summary>Makes it.</summary>
    /// <param name="clock">Today.</param>
    public PutChallengeValidator(TimeProvider clock)
    {
        RuleFor(x => x.Topic).NotNull().WithMessage("Select what it is about");
        RuleFor(x => x.Agency).NotEmpty().WithMessage("Select the agency");
        RuleFor(x => x.Finding).Given("Enter what was found", "What was found");
        RuleFor(x => x.Question).Given("Enter what was put to the agency", "What was put to the agency");
        RuleFor(x => x.PutOn).Cascade(CascadeMode.Stop)
            .NotNull().WithMessage("Enter the date it was put to the agency")
            .Must(x => x <= UkClock.DateOf(clock.GetUtcNow())).WithMessage("The date it was put to the agency must be today or in the past");
    }
}

/// <summary>Handles <see cref="PutChallenge"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who records it.</param>
/// <param name="clock">Now.</param>
public sealed class PutChallengeHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<PutChallenge, string>
{
    /// <inheritdoc />
    public async Task<string> Handle(PutChallenge command, CancellationToken ct)
    {
        var agency = await db.Agencies.AsNoTracking().SingleOrDefaultAsync(x => x.Code == command.Agency, ct) ?? throw new NotFound("agency");
        var last = await db.Set<Challenge>().Where(x => x.CaseId == scope.CaseId).OrderByDescending(x => x.Number).FirstOrDefaultAsync(ct);
        if (last is null || last.Number <= command.After || last.Finding != command.Finding)
        {
            var put = new ChallengePut(command.Topic!.Value, agency.Id, command.Finding!, command.Question!, command.PutOn!.Value);
            db.Set<Challenge>().Add(Challenge.PutToAgency(user.PartnershipId, scope.CaseId, (last?.Number ?? 0) + 1, put, user.Actor, clock.GetUtcNow()));
            await db.SaveChangesAsync(ct);
        }

        return agency.Name;
    }
}
