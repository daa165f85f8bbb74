using CaseReview.Application.Common;
using CaseReview.Domain.ParallelProcesses;
using MediatR;

namespace CaseReview.Application.ParallelProcesses;

/// <summary>Changes what is recorded of a process beside the review.</summary>
[Requires(Permission.ManageCases)]
public sealed record ChangeProcess : ProcessFields, IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Number of the process on the case.</summary>
    public int Number { get; init; }

    /// <summary>The version that the form showed.</summary>
    public int Version { get; init; }
}

/// <summary>Checks <see cref="ChangeProcess"/>.</summary>
/// <param name="clock">Today.</param>
public sealed class ChangeProcessValidator(TimeProvider clock) : ProcessFieldsValidator<ChangeProcess>(clock);

/// <summary>Handles <see cref="ChangeProcess"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who changes it.</param>
/// <param name="clock">Now.</param>
public sealed class ChangeProcessHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<ChangeProcess>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(ChangeProcess command, CancellationToken ct)
    {
        var process = await db.Process(scope.CaseId, command.Number, ct);
        var facts = command.Facts();
        if (process.Version != command.Version)
        {
            throw new StaleEdit($"The {process.Kind.Words()}", InWords(process.Facts()), InWords(facts), process.Version);
        }

        process.Change(facts, user.Actor, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }

    private static string InWords(ProcessFacts facts) => string.Join('\n', new[]
    {
        $"{facts.Kind.Sentence()}, {facts.Body}",
        facts.OtherReference,
        facts.Contact,
        facts.NextOn is { } next ? $"{next:d MMMM yyyy}: {facts.NextWhat}" : "",
        facts.HoldReason.Length > 0 ? $"Publication waits: {facts.HoldReason}" : "",
        facts.Notes,
    }.Where(x => x.Length > 0));
}
