using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.ReturnTemplates;
using CaseReview.Domain.Timetables;

namespace CaseReview.Application.AgencyReturns;

/// <summary>A request and its return as pages show it, to the agency and to the business unit alike.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Number">Number of the request.</param>
/// <param name="Agency">The agency.</param>
/// <param name="Recipient">Whom it was sent to.</param>
/// <param name="State">How far it has come.</param>
/// <param name="DueOn">UK local date.</param>
/// <param name="Standing">Days left or late, in words.</param>
public sealed record ReturnView(string Reference, int Number, string Agency, string Recipient, ReturnState State, DateOnly DueOn, Standing Standing)
{
    /// <summary>Whether the date has passed.</summary>
    public bool IsLate { get; init; }

    /// <summary>First day of the period asked about.</summary>
    public DateOnly PeriodFrom { get; init; }

    /// <summary>Last day of the period asked about.</summary>
    public DateOnly PeriodTo { get; init; }

    /// <summary>Words to the lead.</summary>
    public string? Message { get; init; }

    /// <summary>What was missing when it was sent back.</summary>
    public string? SentBackBecause { get; init; }

    /// <summary>When it was last sent back.</summary>
    public DateTimeOffset? SentBackAt { get; init; }

    /// <summary>Why it is late.</summary>
    public string? LateReason { get; init; }

    /// <summary>Who was responsible for that.</summary>
    public string? LateResponsible { get; init; }

    /// <summary>Why it is not required, or gone on without.</summary>
    public string? Explanation { get; init; }

    /// <summary>When the author read it.</summary>
    public DateTimeOffset? ReadByAuthorAt { get; init; }

    /// <summary>The author who read it.</summary>
    public string? ReadByAuthor { get; init; }

    /// <summary>Who answers.</summary>
    public Answerer? Answerer { get; init; }

    /// <summary>Which senior officer was told.</summary>
    public SeniorOfficerTold? SeniorOfficerTold { get; init; }

    /// <summary>Whether there was contact.</summary>
    public bool? HadContact { get; init; }

    /// <summary>Whether nothing is held.</summary>
    public bool IsNil { get; init; }

    /// <summary>When a draft was last saved.</summary>
    public DateTimeOffset? SavedAt { get; init; }

    /// <summary>Who saved it.</summary>
    public string? SavedBy { get; init; }

    /// <summary>When it was sent.</summary>
    public DateTimeOffset? SubmittedAt { get; init; }

    /// <summary>Who sent it and signed the declaration; apart from who answers.</summary>
    public Sender? Sender { get; init; }

    /// <summary>How many times it was sent.</summary>
    public int SubmittedCount { get; init; }

    /// <summary>1 for the first request; later ones ask further questions.</summary>
    public int Round { get; init; }

    /// <summary>What is asked for.</summary>
    public ReturnKind Kind { get; init; }

    /// <summary>Name of the template, or of the further questions.</summary>
    public string FormName { get; init; } = "";

    /// <summary>Words to the agency above the sections.</summary>
    public string? Introduction { get; init; }

    /// <summary>Whether the agency can say in one step that nothing is held.</summary>
    public bool AllowsNil { get; init; }

    /// <summary>The sections, in order.</summary>
    public IReadOnlyList<SectionView> Sections { get; init; } = [];

    /// <summary>The chronology, by date.</summary>
    public IReadOnlyList<EntryView> Entries { get; init; } = [];

    /// <summary>How many entries were removed since it was sent back.</summary>
    public int EntriesRemoved { get; init; }

    /// <summary>Documents attached.</summary>
    public IReadOnlyList<ReturnDocument> Documents { get; init; } = [];

    /// <summary>What must still be answered before it can be sent.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Whether the agency may still write and send.</summary>
    public bool IsOpen => State.IsOpen();

    /// <summary>Number of the receipt: "DON-2026-0014 / GP practices / 1".</summary>
    public string Receipt => $"{Reference} / {Number} / {Math.Max(1, SubmittedCount)}";

    /// <summary>The section with a key.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>The section; null when the agency is not asked for it.</returns>
    public SectionView? Section(string key) => Sections.FirstOrDefault(x => x.Key == key);

    /// <summary>The section that is made of something, of which there is at most one.</summary>
    /// <param name="part">Of what; not of written questions.</param>
    /// <returns>The section; null when the agency is not asked for it.</returns>
    public SectionView? Of(FormPart part) => Sections.FirstOrDefault(x => x.Asked.Part == part);

    /// <summary>How its date stands. Nothing is late of a return that nobody waits for any more.</summary>
    internal static Standing StandingOf(ReturnRequest request, WorkingCalendar calendar, DateTimeOffset now)
    {
        Occurrence? met = request.State.IsReturned() && request.Return.SubmittedAt is { } sent ? Occurrence.At(sent) : null;
        return request.State is ReturnState.Absent or ReturnState.NotRequired
            ? Standing.NotNeeded
            : Standing.Of(request.DueOn, null, projected: false, met, now, calendar);
    }

    internal static ReturnView Of(ReturnRequest request, string reference, WorkingCalendar calendar, DateTimeOffset now)
    {
        var content = request.Return;
        var standing = StandingOf(request, calendar, now);
        return new(reference, request.Number, request.Agency.Name, request.Recipient.Name, request.State, request.DueOn, standing)
        {
            IsLate = request.IsLate(now),
            PeriodFrom = request.PeriodFrom,
            PeriodTo = request.PeriodTo,
            Message = request.Message,
            SentBackBecause = request.SentBackBecause,
            LateReason = request.LateReason,
            LateResponsible = request.LateResponsible,
            Explanation = request.Explanation,
            ReadByAuthorAt = request.ReadByAuthorAt,
            ReadByAuthor = request.ReadByAuthor,
            Answerer = content.Answerer,
            SeniorOfficerTold = content.SeniorOfficerTold,
            HadContact = content.HadContact,
            IsNil = content.IsNil,
            SavedAt = content.SavedAt,
            SavedBy = content.SavedBy,
            SubmittedAt = content.SubmittedAt,
            Sender = content.Sender,
            SubmittedCount = content.SubmittedCount,
            Round = request.Round,
            Kind = request.Kind,
            FormName = request.FormName,
            Introduction = request.Introduction,
            AllowsNil = content.AllowsNil,
            Sections = [.. content.Sections.Select(x => new SectionView(x.Asked, x.Answers, x.Version)
            {
                IsComplete = content.HasAnswered(x), IsNeeded = content.Needs(x), SavedAt = x.SavedAt, SavedBy = x.SavedBy,
                Check = x.Check, Comment = x.Comment, Before = x.AnswersBefore, SavedSince = content.SentBackAt is { } back && x.SavedAt > back,
                ContactBefore = x.Asked.Part is FormPart.Contact && content.HadContactBefore != content.HadContact ? content.HadContactBefore : null,
            })],
            SentBackAt = content.SentBackAt,
            EntriesRemoved = content.EntriesRemovedSince,
            Entries = [.. content.Entries.Select(x => EntryView.Of(x) with { SavedSince = content.SentBackAt is { } back && x.SavedAt > back }).OrderBy(x => x.When.On is null).ThenBy(x => x.When.On).ThenBy(x => x.When.At).ThenBy(x => x.Number)],
            Missing = content.Missing,
        };
    }
}
