using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Referrals;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Notifications;

/// <summary>What goes into the national form, to be copied there. It names children, so only those who work on cases read it.</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ManageCases)]
public sealed record GetNotificationRecord(string Reference) : IRequest<NotificationRecordView>, ICaseMessage;

/// <summary>A child who may be on the notification.</summary>
/// <param name="Number">Number in the case.</param>
/// <param name="Name">Name.</param>
public sealed record RecordChildView(int Number, string Name);

/// <summary>The record as prepared, or as sent.</summary>
/// <param name="Sections">The form, in order.</param>
/// <param name="Answers">Answers by key; a question without one is missing.</param>
/// <param name="AllChildren">The children of the case.</param>
/// <param name="Children">Numbers of those on the notification.</param>
/// <param name="Version">Version for the next edit; 0 when nothing was written.</param>
/// <param name="KeptAt">When it was kept as sent.</param>
/// <param name="Notification">The notification.</param>
public sealed record NotificationRecordView(
    IReadOnlyList<FormSection> Sections,
    IReadOnlyDictionary<string, string> Answers,
    IReadOnlyList<RecordChildView> AllChildren,
    IReadOnlyList<int> Children,
    int Version,
    DateTimeOffset? KeptAt,
    Notification Notification)
{
    /// <summary>What the form needs and nobody has written.</summary>
    public IReadOnlyList<(FormSection Section, FormQuestion Question)> Missing =>
        [.. Sections.SelectMany(section => section.Questions.Where(x => x.Needed && !Answers.ContainsKey(x.Key)).Select(x => (section, x)))];

    /// <summary>The answer to a question.</summary>
    /// <param name="question">The question.</param>
    /// <returns>The answer; empty when there is none.</returns>
    public string Answer(FormQuestion question) => Answers.GetValueOrDefault(question.Key, "");
}

/// <summary>Handles <see cref="GetNotificationRecord"/>.</summary>
/// <param name="records">Puts the record together.</param>
/// <param name="scope">The case.</param>
public sealed class GetNotificationRecordHandler(NotificationRecords records, CaseScope scope) : IRequestHandler<GetNotificationRecord, NotificationRecordView>
{
    /// <inheritdoc />
    public async Task<NotificationRecordView> Handle(GetNotificationRecord query, CancellationToken ct)
    {
        var (record, sources) = await records.Load(scope.CaseId, ct);
        var open = sources.Notification ?? throw new NotFound("notification");
        var children = NotificationRecords.ChildrenOf(record, sources);
        return new NotificationRecordView(
            NotificationForm.For(children),
            NotificationRecords.AnswersOf(record, sources, children),
            [.. sources.Children.Select(x => new RecordChildView(x.Number, x.Name))],
            children,
            record?.Version ?? 0,
            record?.KeptAt,
            open);
    }
}

/// <summary>Puts a record together from the case and from what was written.</summary>
/// <param name="db">The database.</param>
public sealed class NotificationRecords(ICaseReviewDb db)
{
    /// <summary>The record, if anything was written, and what fills the rest.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The record, tracked, and its sources.</returns>
    internal async Task<(NotificationRecord? Record, RecordSources Sources)> Load(Guid caseId, CancellationToken ct)
    {
        var record = await db.Set<NotificationRecord>().Include(x => x.Answers).FirstOrDefaultAsync(x => x.CaseId == caseId, ct);
        var of = db.Cases.Local.FirstOrDefault(x => x.Id == caseId) ?? await db.Cases.AsNoTracking().Include(x => x.Subjects).SingleAsync(x => x.Id == caseId, ct);
        var referral = await db.Set<Referral>().AsNoTracking().SingleAsync(x => x.CaseId == caseId, ct);
        var notification = await db.Set<Notification>().AsNoTracking().Include(x => x.Answers).FirstOrDefaultAsync(x => x.CaseId == caseId, ct);
        var family = await db.Set<FamilyMember>().AsNoTracking().Where(x => x.CaseId == caseId).ToListAsync(ct);
        var councils = await db.Agencies.AsNoTracking().Where(x => x.CountingGroup == "council" && x.SafeguardingPartner).Select(x => x.Name).ToListAsync(ct);
        return (record, new RecordSources(of, referral, notification, family, councils is [var only] ? only : ""));
    }

    /// <summary>Numbers of the children on the notification: those chosen, or the first four.</summary>
    /// <param name="record">The record.</param>
    /// <param name="sources">The case.</param>
    /// <returns>The numbers, in order.</returns>
    internal static IReadOnlyList<int> ChildrenOf(NotificationRecord? record, RecordSources sources) =>
        record is { Children.Count: > 0 } ? record.Children : [.. sources.Children.Select(x => x.Number).Take(NotificationForm.MostChildren)];

    /// <summary>Every answer: what was written, else what the case says; once sent, as it was then.</summary>
    /// <param name="record">The record.</param>
    /// <param name="sources">The case.</param>
    /// <param name="children">Numbers of the children on it.</param>
    /// <returns>Answers by key, none empty.</returns>
    internal static IReadOnlyDictionary<string, string> AnswersOf(NotificationRecord? record, RecordSources sources, IReadOnlyList<int> children)
    {
        var answers = record is { KeptAt: not null } ? [] : RecordFacts.Of(sources, children);
        foreach (var written in record?.Answers ?? [])
        {
            answers[written.Key] = written.Text;
        }

        var asked = NotificationForm.For(children).SelectMany(x => x.Questions).Select(x => x.Key).ToHashSet();
        return answers.Where(x => x.Value.Length > 0 && asked.Contains(x.Key)).ToDictionary();
    }
}
