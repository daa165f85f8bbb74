using System.Text.Json;
using System.Text.Json.Serialization;
using CaseReview.Domain.Common;

namespace CaseReview.Application.Common;

/// <summary>Records acts that change no aggregate, such as a search or an export. What aggregates raise is recorded by the save itself.</summary>
public static class Audit
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Adds the entry; the caller saves.</summary>
    /// <param name="db">The database.</param>
    /// <param name="happened">What was done.</param>
    /// <param name="user">In whose partnership.</param>
    /// <param name="now">When.</param>
    public static void Note(this ICaseReviewDb db, IDomainEvent happened, ICurrentUser user, DateTimeOffset now) =>
        db.AuditEntries.Add(AuditEntry.Of(happened, user.PartnershipId, JsonSerializer.Serialize(happened, happened.GetType(), Json), now));

    /// <summary>Adds that a person read something of a case; the caller saves.</summary>
    /// <param name="db">The database.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="what">What was read: "name search".</param>
    /// <param name="user">Who.</param>
    /// <param name="now">When.</param>
    public static void NoteAccess(this ICaseReviewDb db, Guid caseId, string what, ICurrentUser user, DateTimeOffset now) => db.AccessEntries.Add(new AccessEntry
    {
        Id = Ids.New(now),
        PartnershipId = user.PartnershipId,
        CaseId = caseId,
        What = what,
        At = now,
        ActorKind = user.Actor.Kind,
        ActorId = user.Actor.Id,
        ActorName = user.Actor.Name,
    });
}
