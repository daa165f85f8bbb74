using CaseReview.Application.Common;
using CaseReview.Domain.Correspondence;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Correspondence;

/// <summary>Who was told what about a case, and when; newest first. Never a link or a code.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Page">From 1.</param>
[Requires(Permission.ViewWholeCase)]
public sealed record ListCaseMessages(string Reference, int Page = 1) : IRequest<PagedList<MessageRow>>, ICaseMessage;

/// <summary>The latest of them that tell something: a code to open a link tells nothing.</summary>
/// <param name="Reference">The case.</param>
/// <param name="AtMost">How many.</param>
[Requires(Permission.ViewWholeCase)]
public sealed record GetLatestMessages(string Reference, int AtMost) : IRequest<IReadOnlyList<MessageRow>>, ICaseMessage;

/// <summary>Messages of the partnership that could not be delivered and have not been sent again; newest first.</summary>
/// <param name="Page">From 1.</param>
[Requires(Permission.ManageCases)]
public sealed record ListFailedMessages(int Page = 1) : IRequest<PagedList<MessageRow>>;

/// <summary>One message as staff see it.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Kind">What it tells of.</param>
/// <param name="Name">Who it was for.</param>
/// <param name="Role">In what capacity.</param>
/// <param name="Email">To which address.</param>
/// <param name="Subject">Subject line.</param>
/// <param name="Body">Text, with a mark where a link or code stood.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="WrittenAt">When it was written.</param>
/// <param name="SentAt">When the mail service took it.</param>
/// <param name="LinkUsedAt">When its link was first used.</param>
/// <param name="Failure">Why it failed.</param>
/// <param name="MayBeSentAgain">Whether staff can send it again.</param>
/// <param name="Reference">The case's reference; null when it is about none.</param>
public sealed record MessageRow(
    Guid Id, string Kind, string Name, string Role, string Email, string Subject, string Body, MessageStatus Status, DateTimeOffset WrittenAt,
    DateTimeOffset? SentAt, DateTimeOffset? LinkUsedAt, string? Failure, bool MayBeSentAgain, string? Reference);

/// <summary>Handles <see cref="ListCaseMessages"/>, <see cref="GetLatestMessages"/> and <see cref="ListFailedMessages"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who asks.</param>
public sealed class ListMessagesHandler(ICaseReviewDb db, CaseScope scope, ICurrentUser user)
    : IRequestHandler<ListCaseMessages, PagedList<MessageRow>>,
        IRequestHandler<GetLatestMessages, IReadOnlyList<MessageRow>>,
        IRequestHandler<ListFailedMessages, PagedList<MessageRow>>
{
    /// <inheritdoc />
    public async Task<PagedList<MessageRow>> Handle(ListCaseMessages request, CancellationToken cancellationToken)
    {
        var page = await Rows(OfCase()).ToPage(request.Page, cancellationToken);
        return page with { Items = await AsOfCase(page.Items, cancellationToken) };
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<MessageRow>> Handle(GetLatestMessages request, CancellationToken cancellationToken) =>
        await AsOfCase(await Rows(OfCase().Where(m => m.Kind != LinkCodes.Kind)).Take(request.AtMost).ToListAsync(cancellationToken), cancellationToken);

    /// <inheritdoc />
    public Task<PagedList<MessageRow>> Handle(ListFailedMessages request, CancellationToken cancellationToken) =>
        Rows(db.Set<OutboxMessage>().Where(m => m.Status == MessageStatus.Failed && m.RepeatedAt == null && m.Kind != LinkCodes.Kind
                && (m.CaseId == null || db.Cases.VisibleTo(user).Any(c => c.Id == m.CaseId))))
            .ToPage(request.Page, cancellationToken);

    private IQueryable<OutboxMessage> OfCase()
    {
        var own = db.Set<OutboxMessage>().Where(m => m.CaseId == scope.CaseId).Select(m => m.Id);
        var digests = db.Set<DigestLine>().Where(l => l.CaseId == scope.CaseId && l.MessageId != null).Select(l => l.MessageId!.Value);
        var ids = own.Union(digests);
        return db.Set<OutboxMessage>().Where(m => ids.Contains(m.Id));
    }

    // A digest tells of many cases: here only what it says of this one is shown.
    private async Task<IReadOnlyList<MessageRow>> AsOfCase(IReadOnlyList<MessageRow> rows, CancellationToken ct)
    {
        var digests = rows.Where(r => r.Kind == SendDigestsHandler.Kind).Select(r => r.Id).ToList();
        if (digests.Count == 0)
        {
            return rows;
        }

        var lines = await db.Set<DigestLine>().AsNoTracking().Where(l => l.CaseId == scope.CaseId && digests.Contains(l.MessageId!.Value)).OrderBy(l => l.Id).ToListAsync(ct);
        var said = lines.ToLookup(l => l.MessageId!.Value);
        return [.. rows.Select(r => said.Contains(r.Id) ? AsOfCase(r, [.. said[r.Id]]) : r)];
    }

    private static MessageRow AsOfCase(MessageRow digest, List<DigestLine> lines) => digest with
    {
        Kind = string.Join("; ", lines.Select(l => $"{(l.Late ? "Late" : "Reminder")}: {l.What}")),
        Subject = "In a daily digest:",
        Body = string.Join("\n\n", lines.Select(SendDigestsHandler.Words)),
        MayBeSentAgain = false,
    };

    private IQueryable<MessageRow> Rows(IQueryable<OutboxMessage> messages) =>
        from m in messages
        orderby m.WrittenAt descending, m.Id descending
        let used = db.Set<SecureLink>().Where(l => l.Id == m.LinkId).Select(l => l.UsedAt).FirstOrDefault()
        let closed = db.Set<SecureLink>().Where(l => l.Id == m.LinkId).Select(l => l.ClosedForGood).FirstOrDefault()
        let reference = db.Cases.Where(c => c.Id == m.CaseId).Select(c => c.Reference).FirstOrDefault()
        select new MessageRow(
            m.Id, m.Kind, m.To.Name, m.To.Role, m.To.Email, m.Subject, m.Body, m.Status, m.WrittenAt, m.SentAt, used, m.Failure,
            m.RepeatedAt == null && !closed && m.Kind != LinkCodes.Kind && m.Status != MessageStatus.Pending && m.Status != MessageStatus.Sending, reference);
}
