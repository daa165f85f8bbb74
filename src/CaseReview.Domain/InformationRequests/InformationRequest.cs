using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;

namespace CaseReview.Domain.InformationRequests;

/// <summary>
/// Another partnership's request for information for a review of its own (D-INF-01 to 04, N-13). It has a clock of its own, and stands before the group
/// at every meeting until what it was asked for is concluded.
/// </summary>
public sealed partial class InformationRequest : AggregateRoot
{
    /// <summary>Longest text, in characters.</summary>
    public const int TextMaxLength = 20_000;

    private readonly List<Contribution> _contributions = [];
    private readonly List<GroupUpdate> _updates = [];

    private InformationRequest()
    {
    }

    /// <summary>Number among the partnership's requests, from 1; stands in addresses.</summary>
    public int Number { get; private init; }

    /// <summary>Of the form that logged it, so that a form sent twice makes one request.</summary>
    public Guid FormKey { get; private init; }

    /// <summary>By what it is known outside: "INF-0007".</summary>
    public string Reference => $"INF-{Number:0000}";

    /// <summary>Who asks.</summary>
    public AskingPartnership From { get; private init; } = null!;

    /// <summary>For what they ask.</summary>
    public RequestedFor Purpose { get; private init; }

    /// <summary>What they ask for, and about whom.</summary>
    public string WhatIsAsked { get; private init; } = "";

    /// <summary>When it reached the business unit.</summary>
    public DateTimeOffset ReceivedAt { get; private init; }

    /// <summary>When it was logged here.</summary>
    public DateTimeOffset LoggedAt { get; private init; }

    /// <summary>The UK date by which they ask for the answer; null when the partnership's rule sets it.</summary>
    public DateOnly? AskedBy { get; private init; }

    /// <summary>The UK date by which the information is due.</summary>
    public DateOnly DueOn { get; private init; }

    /// <summary>How that date was worked out.</summary>
    public string DueExplanation { get; private init; } = "";

    /// <summary>Where it stands.</summary>
    public InformationRequestStatus Status { get; private set; }

    /// <summary>The case of ours that it touches, if there is one.</summary>
    public Guid? CaseId { get; private set; }

    /// <summary>UK date on which the asking partnership was told that it is being answered.</summary>
    public DateOnly? AcknowledgedOn { get; private set; }

    /// <summary>When the information was supplied.</summary>
    public DateTimeOffset? SuppliedAt { get; private set; }

    /// <summary>To whom.</summary>
    public string? SuppliedTo { get; private set; }

    /// <summary>How it went: "secure email".</summary>
    public string? SuppliedBy { get; private set; }

    /// <summary>What was supplied.</summary>
    public string? Supplied { get; private set; }

    /// <summary>Why it was supplied late.</summary>
    public string? LateReason { get; private set; }

    /// <summary>UK date on which the asking partnership's review was concluded, or the request taken back.</summary>
    public DateOnly? ConcludedOn { get; private set; }

    /// <summary>What came of it.</summary>
    public string? Conclusion { get; private set; }

    /// <summary>What each agency gave.</summary>
    public IReadOnlyList<Contribution> Contributions => _contributions;

    /// <summary>When the group was told how it stands, and what (D-INF-04).</summary>
    public IReadOnlyList<GroupUpdate> Updates => _updates;

    /// <summary>Whether something is still to be done about it.</summary>
    public bool IsOpen => Status is not InformationRequestStatus.Closed;

    /// <summary>Whether the information is still to be supplied.</summary>
    public bool IsUnanswered => Status is InformationRequestStatus.Received or InformationRequestStatus.Acknowledged or InformationRequestStatus.Collating;

    /// <summary>Logs a request. Due on the date asked for, or else by the partnership's rule (N-13).</summary>
    /// <param name="partnership">The partnership that is asked.</param>
    /// <param name="number">Its number.</param>
    /// <param name="formKey">Of the form that logs it.</param>
    /// <param name="asked">What is asked.</param>
    /// <param name="rules">The rules in force, and the calendar.</param>
    /// <param name="by">Who logs it.</param>
    /// <param name="now">When.</param>
    /// <returns>The request, received.</returns>
    /// <exception cref="RuleViolation">It is received in the future, asks for a date before that, or nothing sets a date.</exception>
    public static InformationRequest Receive(PartnershipId partnership, int number, Guid formKey, AskedInformation asked, CaseRules rules, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(asked.ReceivedAt <= now, "A request cannot have been received in the future.");
        RuleViolation.Unless(asked.AskedBy is not { } on || on >= UkClock.DateOf(asked.ReceivedAt), "The date asked for cannot be before the day on which the request was received.");
        var milestone = Milestone(rules, asked.ReceivedAt);
        RuleViolation.Unless(asked.AskedBy is not null || milestone is not null, "The rules in force set no date for such a request, so enter the date by which they ask for an answer.");
        var request = new InformationRequest
        {
            Id = Ids.New(now),
            PartnershipId = partnership,
            Number = number,
            FormKey = formKey,
            From = asked.From,
            Purpose = asked.Purpose,
            WhatIsAsked = asked.WhatIsAsked,
            ReceivedAt = asked.ReceivedAt,
            LoggedAt = now,
            AskedBy = asked.AskedBy,
            DueOn = asked.AskedBy ?? milestone!.Day,
            DueExplanation = asked.AskedBy is null ? milestone!.Explanation : "The date that the asking partnership gave.",
            CaseId = asked.CaseId,
        };
        request.PlanFollowUp(milestone?.Rule, rules.Calendar, now);
        request.Raise(new InformationRequested(request.Id, request.CaseId, number, request.DueOn, by));
        return request;
    }

    /// <summary>The asking partnership was told that it will be answered.</summary>
    /// <param name="on">UK date.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It is past that, or the date is not between the request and today.</exception>
    public void Acknowledge(DateOnly on, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(Status is InformationRequestStatus.Received, "This request has been acknowledged already.");
        Between(on, now, "The acknowledgement");
        AcknowledgedOn = on;
        Status = InformationRequestStatus.Acknowledged;
        Raise(new InformationRequestAcknowledged(Id, CaseId, Number, on, by));
    }

    /// <summary>Keeps what an agency gave (D-INF-03).</summary>
    /// <param name="agency">Name of the agency.</param>
    /// <param name="text">What it gave, or that it holds nothing.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">The information has been supplied.</exception>
    public void AddContribution(string agency, string text, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(IsUnanswered, "The information has been supplied, so nothing can be added to it.");
        RuleViolation.Unless(Status is not InformationRequestStatus.Received, "Acknowledge the request first, so that the asking partnership knows that it is being answered.");
        _contributions.Add(Contribution.Give(PartnershipId, Id, _contributions.Count + 1, agency, text, by, now));
        Status = InformationRequestStatus.Collating;
        Raise(new InformationCollated(Id, CaseId, Number, agency, by));
    }

    /// <summary>The information went to the asking partnership (D-INF-01, D-INF-03).</summary>
    /// <param name="supplied">What, to whom, when and how.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">Not acknowledged, supplied already, in the future, before the request, or late without a reason.</exception>
    public void Supply(SuppliedInformation supplied, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(IsUnanswered, "The information has been supplied already.");
        RuleViolation.Unless(Status is not InformationRequestStatus.Received, "Acknowledge the request first, so that the asking partnership knows that it is being answered.");
        RuleViolation.Unless(supplied.At <= now && supplied.At >= ReceivedAt, "The information was supplied between the request and now.");
        RuleViolation.Unless(!IsLateAt(supplied.At) || !string.IsNullOrWhiteSpace(supplied.LateReason), "Give the reason why it was supplied late.");
        (SuppliedAt, SuppliedTo, SuppliedBy, Supplied) = (supplied.At, supplied.To, supplied.How, supplied.What);
        LateReason = IsLateAt(supplied.At) ? supplied.LateReason : null;
        Status = InformationRequestStatus.Supplied;
        FollowUpAt = null;
        Raise(new InformationSupplied(Id, CaseId, Number, IsLateAt(supplied.At), by));
    }

    /// <summary>The group was told how it stands (D-INF-04). Once the information is supplied, the request stays before the group until it is concluded.</summary>
    /// <param name="on">UK date of the meeting.</param>
    /// <param name="note">What it was told.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It is closed, the date is not between the request and today, or that meeting was recorded before.</exception>
    public void TellGroup(DateOnly on, string note, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(IsOpen, "This request is closed, so it is no longer before the group.");
        Between(on, now, "The meeting");
        RuleViolation.Unless(_updates.TrueForAll(x => x.On != on), "An update to the group on that date is recorded already.");
        _updates.Add(GroupUpdate.Tell(PartnershipId, Id, on, note, by, now));
        Status = Status is InformationRequestStatus.Supplied ? InformationRequestStatus.OpenUntilConcluded : Status;
        Raise(new GroupToldOfInformationRequest(Id, CaseId, Number, on, by));
    }

    /// <summary>Ends it: what it was asked for is concluded, or the asking partnership has taken it back.</summary>
    /// <param name="on">UK date on which that became so.</param>
    /// <param name="conclusion">What came of it.</param>
    /// <param name="takenBack">Whether the asking partnership has taken it back, so that nothing need be supplied.</param>
    /// <param name="by">Who closes it.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RuleViolation">It is closed, nothing was supplied although it was not taken back, or the date is not between the request and today.</exception>
    public void Close(DateOnly on, string conclusion, bool takenBack, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(IsOpen, "This request is closed already.");
        RuleViolation.Unless(takenBack || !IsUnanswered, "Supply the information first, or record that the asking partnership has taken its request back.");
        Between(on, now, "The conclusion");
        (ConcludedOn, Conclusion, FollowUpAt) = (on, conclusion, null);
        Status = InformationRequestStatus.Closed;
        Raise(new InformationRequestClosed(Id, CaseId, Number, takenBack, by));
    }

    /// <summary>Whether it is late at a moment: from the midnight after the date on which it is due.</summary>
    /// <param name="moment">The moment.</param>
    /// <returns>True when late.</returns>
    public bool IsLateAt(DateTimeOffset moment) => moment >= UkClock.EndOf(DueOn);

    private void Between(DateOnly on, DateTimeOffset now, string what) => RuleViolation.Unless(
        on >= UkClock.DateOf(ReceivedAt) && on <= UkClock.DateOf(now), $"{what} was between the day of the request and today.");
}
