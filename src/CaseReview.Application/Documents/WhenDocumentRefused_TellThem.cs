using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Application.Notifications;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Documents;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Timetables;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Documents;

/// <summary>Tells whoever added a file, and the managers, that the virus check refused it. Neither its name nor anything of the case stands in the emails .</summary>
/// <param name="db">The database.</param>
/// <param name="outbox">Where the letters go.</param>
public sealed class WhenDocumentRefused_TellThem(ICaseReviewDb db, Outbox outbox) : INotificationHandler<Raised<DocumentRefused>>
{
    private const string Kind = "File refused by the virus check";

    /// <inheritdoc />
    public async Task Handle(Raised<DocumentRefused> notification, CancellationToken ct)
    {
        var refused = notification.Event;
        var document = db.Set<Document>().Local.Single(x => x.Id == refused.SubjectId);
        var reference = await db.Cases.Where(x => x.Id == refused.CaseId).Select(x => x.Reference).SingleOrDefaultAsync(ct);
        var subject = reference is null ? "A file was refused by the virus check" : $"{reference}: a file was refused by the virus check";
        var unit = await db.SignatureOfUnit(ct);
        var added = DateWords.Full(document.AddedAt);
        if (await AddedBy(document, ct) is { } person)
        {
            await outbox.Send(
                new Letter(refused.CaseId, Kind, person, subject,
                [
                    $"The virus check found something in a file that you added on {added}. The file has not been kept, and nobody has opened it here.",
                    "Tell your IT team: the computer that it came from may be affected. Once they have cleaned it, you can add the file again.",
                    $"The check calls it {refused.Found}.",
                    unit,
                ])
                { OncePer = $"document-refused:{document.Id}" }, ct);
        }

        foreach (var manager in await db.InOffice(UkClock.DateOf(notification.At), ct, Role.BusinessUnitManager))
        {
            await outbox.Send(
                new Letter(refused.CaseId, Kind, manager.AsRecipient(), subject,
                [
                    $"The virus check found something in a file that was added on {added}. The file has not been kept, and nobody has opened it here. Whoever added it has been told.",
                    $"The check calls it {refused.Found}. Sign in to Case Review to see where it was added.",
                    unit,
                ])
                { OncePer = $"document-refused:{document.Id}" }, ct);
        }
    }

    private async Task<Recipient?> AddedBy(Document document, CancellationToken ct) => document.AddedByKind switch
    {
        ActorKind.Member => (await db.Members.AsNoTracking().FirstOrDefaultAsync(x => x.Id == document.AddedById, ct))?.AsRecipient(),
        ActorKind.LinkHolder => await db.Set<SecureLink>().AsNoTracking().Where(x => x.Id == document.AddedById).Select(x => x.To).FirstOrDefaultAsync(ct),
        _ => null,
    };
}
