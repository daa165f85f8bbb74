using CaseReview.Application.Common;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.RapidReviews;

/// <summary>Changes which agencies are involved, until the meeting is held (D-RR-11).</summary>
[Requires(Permission.ManageCases)]
public sealed record ChangeAgencies : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Codes of the partnership's agencies involved.</summary>
    public IList<string> Agencies { get; init; } = [];

    /// <summary>Agencies added for this case.</summary>
    public IList<AdHocAgency> OtherAgencies { get; init; } = [];
}

/// <summary>Checks <see cref="ChangeAgencies"/>.</summary>
public sealed class ChangeAgenciesValidator : AbstractValidator<ChangeAgencies>
{
    /// <summary>Makes it.</summary>
    public ChangeAgenciesValidator()
    {
        RuleFor(x => x.Agencies).Must((x, codes) => codes.Count > 0 || x.OtherAgencies.Any(y => !y.IsBlank))
            .WithMessage("Select at least one agency that is involved");
        RuleForEach(x => x.OtherAgencies).SetValidator(new AdHocAgencyValidator());
    }
}

/// <summary>Handles <see cref="ChangeAgencies"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who changes it.</param>
/// <param name="clock">Now.</param>
public sealed class ChangeAgenciesHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<ChangeAgencies>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(ChangeAgencies command, CancellationToken ct)
    {
        var review = await db.RapidReviewOf(scope.CaseId, ct);
        review.ChangeAgencies(await db.AgenciesChosen(command.Agencies, command.OtherAgencies, ct), user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
