using CaseReview.Domain.Common;
using CaseReview.Domain.Reports;

namespace CaseReview.Domain.SignOffs;

/// <summary>One body's signature in a step: the accountable officer, the deputy when one acts, and the clock that is theirs alone.</summary>
public sealed class Signatory : Part
{
    private Signatory() { }

    /// <summary>The officer's membership of the partnership.</summary>
    public Guid OfficerId { get; private init; }

    /// <summary>The officer's name.</summary>
    public string OfficerName { get; private init; } = "";

    /// <summary>The officer's role, as printed on the certificate.</summary>
    public string OfficerRole { get; private init; } = "";

    /// <summary>The officer's address.</summary>
    public string OfficerEmail { get; private init; } = "";

    /// <summary>The safeguarding partner signed for.</summary>
    public string Body { get; private init; } = "";

    /// <summary>The deputy who acts; null while the officer does.</summary>
    public Deputy? Deputy { get; private set; }

    /// <summary>Where it stands.</summary>
    public SignatoryStatus Status { get; private set; }

    /// <summary>Receipt: the time of sending, or of sending again after a failed delivery (C-03); null until sent.</summary>
    public DateTimeOffset? ReceivedAt { get; private set; }

    /// <summary>When the reading ends: an instant, 48 clock hours from receipt in Doncaster; null until sent, and while nobody may act.</summary>
    public DateTimeOffset? DueAt { get; private set; }

    /// <summary>When whoever acts first opened it by a deliberate act.</summary>
    public DateTimeOffset? ViewedAt { get; private set; }

    /// <summary>When the officer declared a conflict of interest.</summary>
    public DateTimeOffset? ConflictDeclaredAt { get; private set; }

    /// <summary>When it was signed, returned or declined.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Reasons for a return, a refusal or a conflict.</summary>
    public string? Reasons { get; private set; }

    /// <summary>When a reminder went.</summary>
    public DateTimeOffset? RemindedAt { get; private set; }

    /// <summary>When lateness was escalated.</summary>
    public DateTimeOffset? EscalatedAt { get; private set; }

    /// <summary>The signature, kept even when it is set aside.</summary>
    public Signature? Signature { get; private set; }

    /// <summary>Membership of whoever must act now.</summary>
    public Guid ActingId => Deputy?.MemberId ?? OfficerId;

    /// <summary>Name of whoever must act now.</summary>
    public string ActingName => Deputy?.Name ?? OfficerName;

    /// <summary>Role of whoever must act now.</summary>
    public string ActingRole => Deputy?.Role ?? OfficerRole;

    /// <summary>Address of whoever must act now.</summary>
    public string ActingEmail => Deputy?.Email ?? OfficerEmail;

    /// <summary>Whether a decision is still awaited.</summary>
    public bool IsOpen => Status is SignatoryStatus.Sent or SignatoryStatus.Viewed or SignatoryStatus.Delegated or SignatoryStatus.Recused;

    internal static Signatory Prepare(PartnershipId partnership, AskedToSign asked, DateTimeOffset now) => new()
    {
        Id = Ids.New(now),
        PartnershipId = partnership,
        OfficerId = asked.MemberId,
        OfficerName = asked.Name,
        OfficerRole = asked.Role,
        OfficerEmail = asked.Email,
        Body = asked.Body,
        Deputy = asked.Deputy,
    };

    internal void Send(DateTimeOffset receivedAt, DateTimeOffset dueAt)
    {
        Status = Deputy is null ? SignatoryStatus.Sent : SignatoryStatus.Delegated;
        ReceivedAt = receivedAt;
        DueAt = dueAt;
        RemindedAt = null;
        EscalatedAt = null;
    }

    internal bool View(Guid acting, DateTimeOffset now)
    {
        if (!IsOpen || acting != ActingId || Status is SignatoryStatus.Viewed or SignatoryStatus.Recused)
        {
            return false;
        }

        Status = SignatoryStatus.Viewed;
        ViewedAt = now;
        return true;
    }

    internal void Sign(Guid acting, Fingerprint fingerprint, Actor by, DateTimeOffset now)
    {
        RequireMayDecide(acting);

        Status = SignatoryStatus.Approved;
        DecidedAt = now;
        Signature = new Signature(ActingName, ActingRole, Body, now, fingerprint, by.IdentifiedBy);
    }

    internal void Decide(SignatoryStatus decision, Guid acting, string reasons, DateTimeOffset now)
    {
        RequireMayDecide(acting);
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(reasons), "Give the reasons for the decision.");

        Status = decision;
        DecidedAt = now;
        Reasons = reasons;
    }

    internal void Recuse(Guid acting, string reasons, DateTimeOffset now)
    {
        RequireMayDecide(acting);

        Status = SignatoryStatus.Recused;
        ConflictDeclaredAt = now;
        Reasons = reasons;
    }

    // The clock of whoever is shut out is closed: nobody is late who may not act.
    internal void ShutOut(string cause, DateTimeOffset now)
    {
        Status = SignatoryStatus.Recused;
        ConflictDeclaredAt = now;
        Reasons = cause;
        DueAt = null;
    }

    internal void GiveBack(DateTimeOffset dueAt, DateTimeOffset now)
    {
        RuleViolation.Unless(Status is SignatoryStatus.Recused && Deputy is not null, $"Nobody stands in for the accountable officer of {Body}.");
        Deputy = null;
        ViewedAt = null;
        Send(now, dueAt);
    }

    internal void AskAgain(DateTimeOffset dueAt, DateTimeOffset now)
    {
        ViewedAt = null;
        Send(now, dueAt);
    }

    internal void HandTo(Deputy deputy, DateTimeOffset dueAt, DateTimeOffset now)
    {
        RuleViolation.Unless(IsOpen, $"{Body} has already decided.");
        RuleViolation.Unless(deputy.MemberId != OfficerId, "The accountable officer cannot be their own deputy.");
        RuleViolation.Unless(deputy.MemberId != Deputy?.MemberId, $"The report is already with {deputy.Name}.");
        deputy.RequireNominatedOn(UkClock.DateOf(now));

        Deputy = deputy;
        Status = SignatoryStatus.Delegated;
        ViewedAt = null;
        if (DueAt is null)
        {
            Send(now, dueAt);
        }
    }

    internal void Remind(DateTimeOffset now) => RemindedAt = now;

    internal void Escalate(DateTimeOffset now) => EscalatedAt = now;

    internal void Release() => Status = SignatoryStatus.NotNeeded;

    internal void SetAside() => Status = SignatoryStatus.Superseded;

    private void RequireMayDecide(Guid acting)
    {
        if (Status is SignatoryStatus.Approved)
        {
            throw new RuleViolation($"{Body} has already signed, on {UkClock.ToLocal(DecidedAt!.Value):d MMMM yyyy 'at' HH:mm}.");
        }

        RuleViolation.Unless(Status is not SignatoryStatus.NotNeeded, "Enough others have signed, so your signature is not needed any more.");
        RuleViolation.Unless(Status is not SignatoryStatus.Superseded, "This version no longer stands. Nothing was signed.");
        RuleViolation.Unless(IsOpen && Status is not SignatoryStatus.Recused, $"{Body} cannot decide now.");
        RuleViolation.Unless(acting == ActingId, $"{ActingName} now acts for {Body}. Nothing was signed.");
        RuleViolation.Unless(ViewedAt is not null, "Open the report before deciding.");
    }
}
