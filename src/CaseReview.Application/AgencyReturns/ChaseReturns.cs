using CaseReview.Application.Common;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.AgencyReturns;

/// <summary>Reminds the chosen agencies by hand (D-RR-07). A replayed form sends nothing again. Answers how many were reminded.</summary>
[Requires(Permission.ManageCases)]
public sealed record ChaseReturns : IRequest<int>, ICaseMessage
{
    /// <summary>The case.</summary>
    public string Reference { get; init; } = "";

    /// <summary>Whom, each with the number that the reminder will have.</summary>
    public IReadOnlyList<ReturnChase> Chases { get; init; } = new List<ReturnChase>();
}

/// <summary>One reminder as the check page showed it.</summary>
public sealed record ReturnChase
{
    /// <summary>Number of the request.</summary>
    public int Number { get; init; }

    /// <summary>Which reminder it is: one that has gone out already is not sent again.</summary>
    public int Chase { get; init; }
}

/// <summary>Checks <see cref="ChaseReturns"/>.</summary>
public sealed class ChaseReturnsValidator : AbstractValidator<ChaseReturns>
{
    /// <summary>The checks.</summary>
    public ChaseReturnsValidator() => RuleFor(x => x.Chases).NotEmpty().WithMessage("Select the agencies to chase");
}

/// <summary>Handles <see cref="ChaseReturns"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who chases.</param>
/// <param name="clock">The time.</param>
public sealed class ChaseReturnsHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<ChaseReturns, int>
{
    /// <inheritdoc />
    public async Task<int> Handle(ChaseReturns command, CancellationToken ct)
    {
        var numbers = command.Chases.Select(x => x.Number).ToList();
        var requests = await db.ReturnRequests.IgnoreAutoIncludes().Include(x => x.Return)
            .Where(x => x.CaseId == scope.CaseId && numbers.Contains(x.Number)).ToListAsync(ct);
        var waiting = requests.Where(x => !x.IsSettled && command.Chases.Any(c => c.Number == x.Number && c.Chase > x.ChaseCount)).ToList();
        waiting.ForEach(x => x.Remind(offset: null, user.Actor, clock.GetUtcNow()));

        await db.SaveChangesAsync(ct);
        return waiting.Count;
    }
}
