using CaseReview.Application.Common;
using MediatR;

namespace CaseReview.Application.AgencyReturns;

/// <summary>The agency changes a chronology entry of its draft.</summary>
[Requires(Permission.AnswerReturn)]
public sealed record ChangeChronologyEntry : EntryFields, IRequest
{
    /// <summary>Number of the entry; from the address.</summary>
    public int Number { get; init; }

    /// <summary>The version that was shown; an older one shows both texts.</summary>
    public int Version { get; init; }
}

/// <summary>Checks <see cref="ChangeChronologyEntry"/>.</summary>
/// <param name="clock">The time.</param>
public sealed class ChangeChronologyEntryValidator(TimeProvider clock) : EntryFieldsValidator<ChangeChronologyEntry>(clock);

/// <summary>Handles <see cref="ChangeChronologyEntry"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="own">The agency's request.</param>
/// <param name="user">Who changes it.</param>
/// <param name="clock">The time.</param>
public sealed class ChangeChronologyEntryHandler(ICaseReviewDb db, OwnReturn own, ICurrentUser user, TimeProvider clock) : IRequestHandler<ChangeChronologyEntry>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(ChangeChronologyEntry command, CancellationToken ct)
    {
        var request = await own.Load(ct);
        var details = command.Details();
        request.Return.Entries.FirstOrDefault(x => x.Number == command.Number)?.RequireUnchanged(command.Version, details);

        request.ChangeEntry(command.Number, details, user.Actor, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
