using CaseReview.Application.Common;
using CaseReview.Domain.ParallelProcesses;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.ParallelProcesses;

/// <summary>The processes beside a review .</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ViewCases)]
public sealed record GetProcesses(string Reference) : IRequest<ProcessesView>, ICaseMessage;

/// <summary>The processes of a case.</summary>
/// <param name="Processes">Those that run first, then those that ended.</param>
/// <param name="MayManage">Whether the person may record them.</param>
public sealed record ProcessesView(IReadOnlyList<ProcessLine> Processes, bool MayManage);

/// <summary>A process.</summary>
/// <param name="Number">Number on the case.</param>
/// <param name="Version">Version, for changing it.</param>
/// <param name="Facts">What is recorded.</param>
/// <param name="EndedOn">UK date on which it ended.</param>
/// <param name="Outcome">Its outcome.</param>
/// <param name="Information">Which agencies were asked for information, and gave it.</param>
public sealed record ProcessLine(int Number, int Version, ProcessFacts Facts, DateOnly? EndedOn, string? Outcome, IReadOnlyList<InformationLine> Information)
{
    /// <summary>Whether publication waits for it.</summary>
    public bool HoldsPublication => EndedOn is null && Facts.HoldReason.Length > 0;
}

/// <summary>An agency asked for information.</summary>
/// <param name="Agency">Its name.</param>
/// <param name="AskedOn">UK date on which it was asked.</param>
/// <param name="GivenOn">UK date on which it gave it.</param>
public sealed record InformationLine(string Agency, DateOnly AskedOn, DateOnly? GivenOn);

/// <summary>Handles <see cref="GetProcesses"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who asks.</param>
public sealed class GetProcessesHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user) : IRequestHandler<GetProcesses, ProcessesView>
{
    /// <inheritdoc />
    public async Task<ProcessesView> Handle(GetProcesses query, CancellationToken ct)
    {
        var found = await db.Set<ParallelProcess>().AsNoTracking().Include(x => x.Information).Where(x => x.CaseId == scope.CaseId)
            .OrderBy(x => x.EndedOn != null).ThenBy(x => x.Number).ToListAsync(ct);
        var asked = found.SelectMany(x => x.Information).Select(x => x.AgencyId).Distinct().ToList();
        var names = asked.Count == 0
            ? []
            : await db.Agencies.AsNoTracking().Where(x => asked.Contains(x.Id)).ToDictionaryAsync(x => x.Id, x => x.Name, ct);
        return new ProcessesView(
            [.. found.Select(x => new ProcessLine(
                x.Number,
                x.Version,
                x.Facts(),
                x.EndedOn,
                x.Outcome,
                [.. x.Information.Select(i => new InformationLine(names[i.AgencyId], i.AskedOn, i.GivenOn)).OrderBy(i => i.Agency)]))],
            user.May(Permission.ManageCases));
    }
}
