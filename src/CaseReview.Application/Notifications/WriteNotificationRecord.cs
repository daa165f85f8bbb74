using CaseReview.Application.Common;
using CaseReview.Domain.Notifications;
using FluentValidation;
using MediatR;

namespace CaseReview.Application.Notifications;

/// <summary>One answer, as filled.</summary>
public sealed record RecordRow
{
    /// <summary>Key of the question.</summary>
    public string Key { get; init; } = "";

    /// <summary>The answer; may be left empty.</summary>
    public string? Text { get; init; }
}

/// <summary>Saves one section of the notification's record. Nothing has to be complete.</summary>
[Requires(Permission.ManageCases)]
public sealed record WriteNotificationRecord : IRequest, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>The version that was edited; 0 when nothing had been written.</summary>
    public int Version { get; init; }

    /// <summary>The answers.</summary>
    public IReadOnlyList<RecordRow> Rows { get; init; } = [];
}

/// <summary>Checks <see cref="WriteNotificationRecord"/>.</summary>
public sealed class WriteNotificationRecordValidator : AbstractValidator<WriteNotificationRecord>
{
    /// <summary>Makes it.</summary>
    public WriteNotificationRecordValidator() =>
        RuleForEach(x => x.Rows).ChildRules(row => row.RuleFor(x => x.Text).AtMost("The answer", NotificationRecord.TextMaxLength));
}

/// <summary>Handles <see cref="WriteNotificationRecord"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="records">Loads the record.</param>
/// <param name="scope">The case.</param>
/// <param name="user">Who writes.</param>
/// <param name="clock">Now.</param>
public sealed class WriteNotificationRecordHandler(ICaseReviewDb db, NotificationRecords records, CaseScope scope, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<WriteNotificationRecord>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(WriteNotificationRecord command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var (found, sources) = await records.Load(scope.CaseId, ct);
        var children = NotificationRecords.ChildrenOf(found, sources);
        var section = NotificationForm.For(children).FirstOrDefault(x => command.Rows.All(row => x.Questions.Any(y => y.Key == row.Key))) ?? throw new NotFound("section");
        var record = found ?? db.Set<NotificationRecord>().Add(NotificationRecord.Begin(user.PartnershipId, scope.CaseId, now)).Entity;
        var given = command.Rows.ToDictionary(x => x.Key, x => x.Text?.Trim() ?? "");
        if (record.Version != command.Version)
        {
            var saved = NotificationRecords.AnswersOf(record, sources, children);
            throw new StaleEdit($"The record ({section.Heading})", Text(given.Keys.Select(x => saved.GetValueOrDefault(x, ""))), Text(given.Values), record.Version);
        }

        record.Write(section.Heading, given, RecordFacts.Of(sources, children), user.Actor, now);
        await db.SaveChangesAsync(ct);
        return Unit.Value;
    }

    private static string Text(IEnumerable<string> answers) => string.Join("\n", answers.Where(x => x.Length > 0));
}
