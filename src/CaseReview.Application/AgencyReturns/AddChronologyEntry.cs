using CaseReview.Application.Common;
using MediatR;

namespace CaseReview.Application.AgencyReturns;

/// <summary>The agency adds a chronology entry to its draft; answers its number.</summary>
[Requires(Permission.AnswerReturn)]
public sealed record AddChronologyEntry : EntryFields, IRequest<int>;

/// <summary>Checks <see cref="AddChronologyEntry"/>.</summary>
/// <param name="clock">The time.</param>
public sealed class AddChronologyEntryValidator(TimeProvider clock) : EntryFieldsValidator<AddChronologyEntry>(clock);

/// <summary>Handles <see cref="AddChronologyEntry"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="own">The agency's request.</param>
/// <param name="user">Who adds it.</param>
/// <param name="clock">The time.</param>
public sealed class AddChronologyEntryHandler(ICaseReviewDb db, OwnReturn own, ICurrentUser user, TimeProvider clock) : IRequestHandler<AddChronologyEntry, int>
{
    /// <inheritdoc />
    public async Task<int> Handle(AddChronologyEntry command, CancellationToken ct)
    {
        var request = await own.Load(ct);

        var entry = request.AddEntry(command.Details(), user.Actor, clock.GetUtcNow());

        await db.SaveChangesAsync(ct);
        return entry.Number;
    }
}
