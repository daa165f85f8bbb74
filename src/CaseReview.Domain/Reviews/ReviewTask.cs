using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;

namespace CaseReview.Domain.Reviews;

/// <summary>How a task stands.</summary>
public enum ReviewTaskState
{
    /// <summary>To be done.</summary>
    ToDo,

    /// <summary>Done, with what came of it.</summary>
    Done,

    /// <summary>Not needed, with the reason.</summary>
    NotNeeded,
}

/// <summary>
/// One of the first tasks that a decision leads to, with who sees to it and by when: of a review, or of the case where no review follows. Late is a fact beside its
/// state and closes no door.
/// </summary>
public sealed class ReviewTask : AggregateRoot
{
    /// <summary>Longest note, in characters.</summary>
    public const int NoteMaxLength = 4_000;

    /// <summary>Longest title, in characters.</summary>
    public const int TitleMaxLength = 200;

    private ReviewTask()
    {
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>The review; null where none follows.</summary>
    public Guid? ReviewId { get; private init; }

    /// <summary>Order of entry on the case, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>Key of the task in the arrangements, so that a joint review has each once.</summary>
    public string Key { get; private init; } = "";

    /// <summary>What is to be done.</summary>
    public string Title { get; private init; } = "";

    /// <summary>Who sees to it.</summary>
    public Role Owner { get; private init; }

    /// <summary>UK local date by which it is to be done.</summary>
    public DateOnly DueOn { get; private init; }

    /// <summary>How it stands.</summary>
    public ReviewTaskState State { get; private set; }

    /// <summary>What came of it, or why it is not needed.</summary>
    public string? Note { get; private set; }

    /// <summary>When it was ended; null while it is to be done.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Who ended it.</summary>
    public string? EndedBy { get; private set; }

    /// <summary>When its owner was reminded that it is due; null before.</summary>
    public DateTimeOffset? RemindedAt { get; private set; }

    /// <summary>Sets a task.</summary>
    /// <param name="partnership">The partnership.</param>
    /// <param name="of">The case, and its review where one follows.</param>
    /// <param name="number">Order of entry on the case, from 1.</param>
    /// <param name="task">What is to be done.</param>
    /// <param name="dueOn">UK local date by which it is to be done.</param>
    /// <param name="by">Who recorded the decision that leads to it.</param>
    /// <param name="now">When.</param>
    /// <returns>The task, to be done.</returns>
    public static ReviewTask Set(PartnershipId partnership, (Guid CaseId, Guid? ReviewId) of, int number, FirstTask task, DateOnly dueOn, Actor by, DateTimeOffset now)
    {
        var set = new ReviewTask
        {
            Id = Ids.New(now),
            PartnershipId = partnership,
            CaseId = of.CaseId,
            ReviewId = of.ReviewId,
            Number = number,
            Key = task.Key,
            Title = task.Title,
            Owner = task.Owner,
            DueOn = dueOn,
        };
        set.Raise(new ReviewTaskSet(set.Id, set.CaseId, set.Title, dueOn, by));
        return set;
    }

    /// <summary>Ends it: done, or not needed.</summary>
    /// <param name="state">Which.</param>
    /// <param name="note">What came of it, which may be left out; or why it is not needed.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It has ended, or is not needed without a reason.</exception>
    public void End(ReviewTaskState state, string? note, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(State is ReviewTaskState.ToDo, $"This task was ended already, by {EndedBy}.");
        RuleViolation.Unless(state is not ReviewTaskState.ToDo, "Say whether it is done or not needed.");
        RuleViolation.Unless(state is ReviewTaskState.Done || !string.IsNullOrWhiteSpace(note), "A task that is not needed needs the reason.");
        (State, Note, EndedAt, EndedBy) = (state, string.IsNullOrWhiteSpace(note) ? null : note.Trim(), now, by.Name);
        Raise(new ReviewTaskEnded(Id, CaseId, Title, state, by));
    }

    /// <summary>It is to be done after all; what was noted stays in the history.</summary>
    /// <param name="by">Who opens it again.</param>
    /// <exception cref="RuleViolation">It has not ended.</exception>
    public void Reopen(Actor by)
    {
        RuleViolation.Unless(State is not ReviewTaskState.ToDo, "This task is still to be done.");
        var was = Note;
        (State, Note, EndedAt, EndedBy, RemindedAt) = (ReviewTaskState.ToDo, null, null, null, null);
        Raise(new ReviewTaskReopened(Id, CaseId, Title, was, by));
    }

    /// <summary>Reminds its owner, once, when it is due.</summary>
    /// <param name="by">The system.</param>
    /// <param name="now">When.</param>
    public void Remind(Actor by, DateTimeOffset now)
    {
        if (State is ReviewTaskState.ToDo && RemindedAt is null && UkClock.DateOf(now) >= DueOn)
        {
            RemindedAt = now;
            Raise(new ReviewTaskReminded(Id, CaseId, Title, Owner, DueOn, by));
        }
    }
}
