using CaseReview.Application.Correspondence;
using CaseReview.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Infrastructure.Persistence.Correspondence;

/// <summary>Claims due messages in one statement: workers skip each other's rows instead of waiting for them.</summary>
/// <param name="db">The database; what is read here stands outside the tenancy wall.</param>
/// <param name="clocks">What is due follows the product's clock, a lease the machine's.</param>
internal sealed class OutboxQueue(CaseReviewDbContext db, LinkClocks clocks) : IOutboxQueue
{
    internal const string Postgres = """
        UPDATE outbox_due AS due SET leased_until = {0}
        FROM (
          SELECT message_id FROM outbox_due WHERE due_at <= {1} AND (leased_until IS NULL OR leased_until <= {2})
          ORDER BY due_at LIMIT {3} FOR UPDATE SKIP LOCKED) AS taken
        WHERE due.message_id = taken.message_id
        RETURNING due.message_id AS "MessageId", due.partnership_id AS "PartnershipId"
        """;

    internal const string SqlServer = """
        WITH taken AS (
          SELECT TOP ({3}) message_id, partnership_id, leased_until FROM outbox_due WITH (UPDLOCK, READPAST, ROWLOCK)
          WHERE due_at <= {1} AND (leased_until IS NULL OR leased_until <= {2}) ORDER BY due_at)
        UPDATE taken SET leased_until = {0}
        OUTPUT inserted.message_id AS MessageId, inserted.partnership_id AS PartnershipId
        """;

    public async Task<IReadOnlyList<ClaimedMessage>> Claim(int most, TimeSpan lease, CancellationToken ct)
    {
        var sql = db is SqlServerDbContext ? SqlServer : Postgres;
        var rows = await db.Database.SqlQueryRaw<Row>(sql, clocks.RealNow + lease, clocks.Now, clocks.RealNow, most).ToListAsync(ct);
        return [.. rows.OrderBy(r => r.MessageId).Select(r => new ClaimedMessage(r.MessageId, new PartnershipId(r.PartnershipId)))];
    }

    public Task<bool> HasDue(CancellationToken ct) => db.Set<Domain.Correspondence.OutboxDue>().AnyAsync(d => d.DueAt <= clocks.Now, ct);

    internal sealed record Row(Guid MessageId, Guid PartnershipId);
}
