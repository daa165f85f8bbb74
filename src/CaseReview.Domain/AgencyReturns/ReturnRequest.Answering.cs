using CaseReview.Domain.Common;
using CaseReview.Domain.ReturnTemplates;

namespace CaseReview.Domain.AgencyReturns;

/// <content>What the agency does, by link or signed in.</content>
public sealed partial class ReturnRequest
{
    /// <summary>Records that the agency opened the request. Only the first time counts.</summary>
    /// <param name="by">Who opened it.</param>
    /// <param name="now">The moment.</param>
    public void Open(Actor by, DateTimeOffset now)
    {
        if (State is not ReturnState.Requested)
        {
            return;
        }

        State = ReturnState.Opened;
        OpenedAt = now;
        Raise(new ReturnOpened(Id, CaseId, Agency.Name, by));
    }

    /// <summary>Saves who answers and which senior officer was told of the request (D-RR-05).</summary>
    /// <param name="answerer">Who answers.</param>
    /// <param name="told">Which senior officer was told, and when; null where the request does not ask.</param>
    /// <param name="by">Who saves.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleViolation">It is closed, or the day of telling lies in the future.</exception>
    public void SayWhoAnswers(Answerer answerer, SeniorOfficerTold? told, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(told is null || told.On <= UkClock.DateOf(now), "The date the senior officer was told must be today or in the past");
        Work(by, now, Return.Of(FormPart.Answerer)?.Asked.Title ?? "Who is answering");
        if (told is not null && Return.SeniorOfficerTold != told)
        {
            Raise(new SeniorOfficerToldOfReturn(Id, CaseId, Agency.Name, by, told.On));
        }

        Return.SayWhoAnswers(answerer, told, by, now);
        Return.Saved(by, now);
    }

    /// <summary>Saves whether the agency had contact with the child or family.</summary>
    /// <param name="hadContact">Whether it had.</param>
    /// <param name="by">Who saves.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleViolation">It is closed.</exception>
    public void SayWhetherContact(bool hadContact, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(Return.AllowsNil, "This request does not ask about contact.");
        Work(by, now, Return.Of(FormPart.Contact)!.Asked.Title);
        Return.SayWhetherContact(hadContact);
    }

    /// <summary>Saves a written section.</summary>
    /// <param name="key">Which.</param>
    /// <param name="answers">One answer for each of its questions, each at most as long as the question allows.</param>
    /// <param name="by">Who saves.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleViolation">It is closed, the agency is not asked for it, or an answer is too long.</exception>
    public void SaveSection(string key, IReadOnlyList<string?> answers, Actor by, DateTimeOffset now)
    {
        var section = Return.Section(key);
        Work(by, now, section.Asked.Title);
        section.Save(answers, by, now);
    }

    /// <summary>Adds a chronology entry.</summary>
    /// <param name="details">What it says.</param>
    /// <param name="by">Who adds it.</param>
    /// <param name="now">The moment.</param>
    /// <returns>The entry, with its number.</returns>
    /// <exception cref="RuleViolation">It is closed, or the entry lacks a source or what happened.</exception>
    public ChronologyEntry AddEntry(EntryDetails details, Actor by, DateTimeOffset now)
    {
        RequireChronology();
        Work(by, now, $"chronology entry {Return.NextEntryNumber} added");
        return Return.Add(details, now);
    }

    /// <summary>Takes the entries of a table in, all of them or none.</summary>
    /// <param name="entries">What they say; with the number of the entry that they change, or null for a new one.</param>
    /// <param name="by">Who brings them in.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleViolation">It is closed or full, an entry is gone, or lacks a source or what happened.</exception>
    internal void TakeEntries(IReadOnlyList<(int? Changes, EntryDetails Entry)> entries, Actor by, DateTimeOffset now)
    {
        RequireChronology();
        Work(by, now, entries.Count == 1 ? "1 chronology entry from a table" : $"{entries.Count:N0} chronology entries from a table");
        foreach (var (changes, entry) in entries)
        {
            if (changes is { } number)
            {
                Return.Entry(number).Change(entry, now);
            }
            else
            {
                Return.Add(entry, now);
            }
        }
    }

    /// <summary>Changes a chronology entry.</summary>
    /// <param name="number">Its number in the return.</param>
    /// <param name="details">What it says now.</param>
    /// <param name="by">Who changes it.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleViolation">It is closed, the entry is gone, or lacks a source or what happened.</exception>
    public void ChangeEntry(int number, EntryDetails details, Actor by, DateTimeOffset now)
    {
        Work(by, now, $"chronology entry {number} changed");
        Return.Entry(number).Change(details, now);
    }

    /// <summary>Removes a chronology entry. The history keeps that it was there.</summary>
    /// <param name="number">Its number in the return.</param>
    /// <param name="by">Who removes it.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleViolation">It is closed, or the entry is gone.</exception>
    public void RemoveEntry(int number, Actor by, DateTimeOffset now)
    {
        Work(by, now, $"chronology entry {number} removed");
        Return.Remove(number);
    }

    /// <summary>Records that documents are attached to the draft. The documents themselves are kept with the case's.</summary>
    /// <param name="count">How many.</param>
    /// <param name="by">Who attaches them.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleViolation">It is closed, or does not ask for documents.</exception>
    public void AttachDocuments(int count, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(Return.Of(FormPart.Documents) is not null, "This request does not ask for documents.");
        Work(by, now, count == 1 ? "1 document attached" : $"{count} documents attached");
    }

    /// <summary>Whether a document attached to it can still be removed: what was part of a return that was sent stays.</summary>
    /// <param name="addedAt">When the document was attached.</param>
    /// <returns>True while it has not been sent with the return.</returns>
    public bool MayRemoveDocument(DateTimeOffset addedAt) => State.IsOpen() && (Return.SubmittedAt is not { } sent || addedAt > sent);

    /// <summary>Records that a document is removed from the draft.</summary>
    /// <param name="fileName">Its name.</param>
    /// <param name="addedAt">When it was attached.</param>
    /// <param name="by">Who removes it.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleViolation">The return is closed, or the document was sent with it before.</exception>
    public void RemoveDocument(string fileName, DateTimeOffset addedAt, Actor by, DateTimeOffset now)
    {
        RequireOpen();
        RuleViolation.Unless(MayRemoveDocument(addedAt), "This document was part of the return that was sent, so it stays.");
        Work(by, now, $"document removed: {fileName}");
    }

    /// <summary>Sends the return. A replayed one changes nothing.</summary>
    /// <param name="lateReason">Why it is late; needed only then.</param>
    /// <param name="by">Who sends it.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleViolation">It is closed, something is missing, or it is late without a reason.</exception>
    public void Submit(string? lateReason, Actor by, DateTimeOffset now)
    {
        if (State.IsReturned())
        {
            return;
        }

        RequireOpen();
        RuleViolation.Unless(Return.Missing.Count == 0, $"The return cannot be sent yet. Still to answer: {string.Join(", ", Return.Missing)}.");
        var late = TakeLateReason(lateReason, now);
        State = ReturnState.Submitted;
        Return.Sent(nil: false, by, now);
        Raise(new ReturnSubmitted(Id, CaseId, Agency.Name, by, late, Return.Entries.Count));
    }

    /// <summary>Says in one act that nothing is held (X-14). A replayed one changes nothing.</summary>
    /// <param name="answerer">Who says so.</param>
    /// <param name="lateReason">Why it is late; needed only then.</param>
    /// <param name="by">Who sends it.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleViolation">It is closed, holds chronology entries, does not ask about contact, or is late without a reason.</exception>
    public void SendNilReturn(Answerer answerer, string? lateReason, Actor by, DateTimeOffset now)
    {
        if (State.IsReturned())
        {
            return;
        }

        RequireOpen();
        RuleViolation.Unless(Return.AllowsNil, "This request asks for answers, so a nil return does not answer it.");
        RuleViolation.Unless(Return.Entries.Count == 0, "The draft holds chronology entries, so it is not a nil return. Remove them first, or send the return.");
        var late = TakeLateReason(lateReason, now);
        State = ReturnState.NilReturned;
        Return.SayWhetherContact(hadContact: false);
        Return.SayWho(answerer);
        Return.Sent(nil: true, by, now);
        Raise(new NilReturnSent(Id, CaseId, Agency.Name, by, late));
    }

    private void RequireChronology() => RuleViolation.Unless(Return.Of(FormPart.Chronology) is not null, "This request does not ask for a chronology.");

    private void Work(Actor by, DateTimeOffset now, string what)
    {
        RequireOpen();
        Open(by, now);
        State = ReturnState.InProgress;
        Return.Saved(by, now);
        Raise(new ReturnDraftSaved(Id, CaseId, Agency.Name, by, what));
    }

    private bool TakeLateReason(string? lateReason, DateTimeOffset now)
    {
        if (!IsLate(now))
        {
            return false;
        }

        LateReason = ReturnText.NormalOrNull(lateReason) ?? LateReason;
        RuleViolation.Unless(LateReason is not null, "Say why the return is late. It can still be sent.");
        return true;
    }
}
