using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Chronologies;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Chronologies;

/// <summary>One entry with the note on it, to be written.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Request">Number of the request.</param>
/// <param name="Entry">Number of the entry.</param>
[Requires(Permission.ManageCases)]
public sealed record GetEntryNote(string Reference, int Request, int Entry) : IRequest<NotedEntry>, ICaseMessage;

/// <summary>An entry and its note.</summary>
/// <param name="Row">The entry.</param>
/// <param name="Text">The note; empty when there is none.</param>
/// <param name="IsSignificant">Whether the entry is marked as significant.</param>
/// <param name="Version">The version that an edit must carry; 0 when there is none.</param>
public sealed record NotedEntry(ChronologyRow Row, string Text, bool IsSignificant, int Version);

/// <summary>Handles <see cref="GetEntryNote"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
public sealed class GetEntryNoteHandler(ICaseReviewDb db, CaseScope scope) : IRequestHandler<GetEntryNote, NotedEntry>
{
    /// <inheritdoc />
    public async Task<NotedEntry> Handle(GetEntryNote query, CancellationToken ct)
    {
        var mark = (await db.EntryMarks(scope.CaseId, ct)).FirstOrDefault(x => x.Request == query.Request && x.Number == query.Entry) ?? throw new NotFound("entry");
        var row = (await db.RowsOf(scope.CaseId, [mark], new Dictionary<Guid, SharedDay>(), ct))[0];
        var note = await db.NotesOf(scope.CaseId).AsNoTracking().SingleOrDefaultAsync(x => x.Request == query.Request && x.Entry == query.Entry, ct);
        return new NotedEntry(row, note?.Text ?? "", note?.IsSignificant ?? false, note?.Version ?? 0);
    }
}

/// <summary>Writes the whole note on an entry. Nothing written and nothing marked takes it away.</summary>
[Requires(Permission.ManageCases)]
public sealed record WriteEntryNote : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>Number of the request; from the address.</summary>
    public int Request { get; init; }

    /// <summary>Number of the entry; from the address.</summary>
    public int Entry { get; init; }

    /// <summary>The note.</summary>
    public string? Text { get; init; }

    /// <summary>Whether the entry is significant.</summary>
    public bool IsSignificant { get; init; }

    /// <summary>The version that the form showed; 0 for a first note.</summary>
    public int Version { get; init; }
}

/// <summary>Checks <see cref="WriteEntryNote"/>.</summary>
public sealed class WriteEntryNoteValidator : AbstractValidator<WriteEntryNote>
{
    /// <summary>Makes it.</summary>
    public WriteEntryNoteValidator() => RuleFor(x => x.Text).AtMost("The note", ReturnText.LineMaxLength);
}

/// <summary>Handles <see cref="WriteEntryNote"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who writes.</param>
/// <param name="clock">Now.</param>
public sealed class WriteEntryNoteHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user, TimeProvider clock) : IRequestHandler<WriteEntryNote>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(WriteEntryNote command, CancellationToken ct)
    {
        if (!await db.ReturnedOf(scope.CaseId).AnyAsync(x => x.Number == command.Request && x.Return.Entries.Any(e => e.Number == command.Entry), ct))
        {
            throw new NotFound("entry");
        }

        var (text, now) = (ReturnText.Normal(command.Text), clock.GetUtcNow());
        var note = await db.NotesOf(scope.CaseId).SingleOrDefaultAsync(x => x.Request == command.Request && x.Entry == command.Entry, ct);
        if (note is not null && note.Version != command.Version && (note.Text != text || note.IsSignificant != command.IsSignificant))
        {
            throw new StaleEdit("The note on this entry", note.Text, text, note.Version) { Field = nameof(command.Text) };
        }

        if (note is null)
        {
            note = EntryNote.On(user.PartnershipId, scope.CaseId, command.Request, command.Entry, now);
            db.Set<EntryNote>().Add(note);
        }

        note.Write(text, command.IsSignificant, user.Actor, now);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }
}
