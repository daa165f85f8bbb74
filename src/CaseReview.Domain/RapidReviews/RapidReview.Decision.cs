using CaseReview.Domain.Common;
using CaseReview.Domain.Meetings;

namespace CaseReview.Domain.RapidReviews;

/// <content>How the recommendation came about: by consensus or votes, with dissent, options not chosen, conflicts (D-RR-26, 27, 32, K-COI-01).</content>
public sealed partial class RapidReview
{
    private readonly List<Dissent> _dissents = [];
    private readonly List<OptionNotChosen> _options = [];
    private readonly List<MeetingAction> _actions = [];

    /// <summary>Whether notes of the meeting can be written: beforehand, also while returns are awaited, and as it goes on.</summary>
    public bool CanPrepareNotes => Status < RapidReviewStatus.MeetingHeld;

    /// <summary>What the meeting agreed to do at once, in order.</summary>
    public IReadOnlyList<MeetingAction> Actions => [.. _actions.OrderBy(x => x.Order)];

    /// <summary>How the meeting decided; null while it has not.</summary>
    public DecisionMethod? DecidedBy { get; private set; }

    /// <summary>Votes for; null when it was decided by consensus.</summary>
    public int? VotesFor { get; private set; }

    /// <summary>Votes against.</summary>
    public int? VotesAgainst { get; private set; }

    /// <summary>Those who abstained.</summary>
    public int? VotesAbstained { get; private set; }

    /// <summary>Whether the chair asked everybody what stands between them and the case (K-COI-01).</summary>
    public bool ConflictsAsked { get; private set; }

    /// <summary>Who was of another mind, and why, oldest first.</summary>
    public IReadOnlyList<Dissent> Dissents => [.. _dissents.OrderBy(x => x.RecordedAt).ThenBy(x => x.Person, StringComparer.Ordinal)];

    /// <summary>Options that were considered and not chosen, with why not.</summary>
    public IReadOnlyList<OptionNotChosen> OptionsNotChosen => _options;

    /// <summary>Conflicts of interest declared: everybody who stood aside, and those who were here and declared something (K-COI-01).</summary>
    public IReadOnlyList<Attendance> Conflicts =>
        [.. Attendance.Where(x => x.Kind is AttendanceKind.Recused || (x.ToAttendee().IsHere && Filled(x.Reason)))];

    /// <summary>Whether a dissent can still be recorded: until the group has agreed the report.</summary>
    public bool CanRecordDissent => MeetingHeldAt is not null && Status < RapidReviewStatus.GroupAgreed;

    /// <summary>Whether somebody had a say in the decision.</summary>
    /// <param name="person">Their name.</param>
    /// <returns>True for members and deputies who took part.</returns>
    public bool HadASay(string person) => DecisionMakers.Any(x => AttendanceRules.SamePerson(x.Person, person));

    /// <summary>For which agency somebody took part.</summary>
    /// <param name="person">Their name.</param>
    /// <returns>The agency; empty when they are not on the list.</returns>
    public string AgencyOf(string person) => _attendance.Find(x => AttendanceRules.SamePerson(x.Person, person))?.Agency ?? "";

    /// <summary>Records a dissent after the meeting, by or for somebody who had a say.</summary>
    /// <param name="given">Whose, on what, why.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">Nothing is decided yet, the report is agreed, the person had no say, or nothing says why.</exception>
    public void RecordDissent(DissentGiven given, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(MeetingHeldAt is not null, "A dissent is recorded when the meeting has decided.");
        RuleViolation.Unless(CanRecordDissent, "The report is agreed. A dissent could be recorded until then.");
        RequireDissent(given.Person, given.Reasons);
        if (_dissents.Exists(x => x.Says(given)))
        {
            return;
        }

        _dissents.Add(Dissent.From(this, given, by, now));
        Raise(new DissentRecorded(Id, CaseId, given.Person, by));
    }

    // What was written before keeps the time at which it was first recorded.
    private void ApplyDecision(MeetingNotes notes, Actor by, DateTimeOffset now)
    {
        var dissents = notes.Dissents.Where(x => Filled(x.Reasons)).Select(x => _dissents.Find(y => y.Says(x)) ?? Dissent.From(this, x, by, now)).ToList();
        _dissents.Clear();
        _dissents.AddRange(dissents);
        _options.Clear();
        _options.AddRange(notes.Options.Where(x => Filled(x.WhyNot)).Select(x => OptionNotChosen.From(this, x, now)));
        _actions.Clear();
        _actions.AddRange(notes.Actions.Where(x => Filled(x.What)).Select((x, order) => MeetingAction.From(this, x, order, now)));
        ConflictsAsked = notes.ConflictsAsked;
    }

    private void RequireDecision(RecommendationMade made)
    {
        RuleViolation.Unless(ConflictsAsked, "The chair must have asked everybody what stands between them and the case.");
        var kept = Conflicts.FirstOrDefault(x => x.ToAttendee().TakesPart && !Filled(x.DealtWith));
        RuleViolation.Unless(kept is null, $"{kept?.Person} declared an interest and took part: say how that was dealt with.");
        RuleViolation.Unless(made.DecidedBy is not null, "Say whether the meeting decided by consensus or by votes.");
        if (made.DecidedBy is DecisionMethod.Vote)
        {
            RuleViolation.Unless(made.Votes is { For: >= 0, Against: >= 0, Abstained: >= 0 }, "Say how many voted for it, against it, and abstained.");
            RuleViolation.Unless(
                made.Votes!.Total == DecisionMakers.Count, $"{DecisionMakers.Count} had a say: the votes for, against and abstained must come to that number.");
            RuleViolation.Unless(made.Votes.Against <= made.Votes.For, "What more people voted against than for is not recommended.");
        }

        var open = _actions.Find(x => !Filled(x.Owner) || x.DueOn is null);
        RuleViolation.Unless(open is null, $"Say who does this, and by when: {open?.What}");
        foreach (var dissent in _dissents)
        {
            RequireDissent(dissent.Person, dissent.Reasons);
        }
    }

    private void RequireDissent(string person, string reasons)
    {
        RuleViolation.Unless(HadASay(person), $"{person} had no say in the decision, and so cannot dissent from it.");
        RuleViolation.Unless(Filled(reasons), "A dissent needs its reasons.");
    }

    private void TakeDecision(RecommendationMade made)
    {
        var votes = made.DecidedBy is DecisionMethod.Vote ? made.Votes : null;
        (DecidedBy, VotesFor, VotesAgainst, VotesAbstained) = (made.DecidedBy, votes?.For, votes?.Against, votes?.Abstained);
        _options.RemoveAll(x => x.Recommendation == made.Recommendation);
    }
}
