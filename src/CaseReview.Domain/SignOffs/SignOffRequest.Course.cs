using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;

namespace CaseReview.Domain.SignOffs;

/// <content>What may happen on the way: a conflict, a deputy, a reminder, lateness, a change of text.</content>
public sealed partial class SignOffRequest
{
    /// <summary>Finds a signatory of this request.</summary>
    /// <param name="signatoryId">Which one.</param>
    /// <returns>The signatory.</returns>
    /// <exception cref="RuleViolation">There is none of that identifier.</exception>
    public Signatory Find(Guid signatoryId) =>
        _steps.SelectMany(step => step.Signatories).SingleOrDefault(signatory => signatory.Id == signatoryId)
        ?? throw new RuleViolation("Nobody was asked to sign under that link.");

    /// <summary>The role whose holders sign at a signatory's step.</summary>
    /// <param name="signatory">The signatory.</param>
    /// <returns>The role; null where bodies sign through their accountable officers.</returns>
    public Role? OfficeOf(Signatory signatory) => _steps.Single(step => step.Signatories.Contains(signatory)).Role;

    /// <summary>Whoever acts declares a conflict of interest: a deputy must act now.</summary>
    /// <param name="signatoryId">For which signatory.</param>
    /// <param name="acting">Membership of who declares it.</param>
    /// <param name="reasons">What the conflict is.</param>
    /// <param name="by">Who declares it.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleViolation">They have decided, or somebody else acts now.</exception>
    public void DeclareConflict(Guid signatoryId, Guid acting, string reasons, Actor by, DateTimeOffset now)
    {
        var signatory = Find(signatoryId);
        signatory.Recuse(acting, reasons, now);
        Raise(new SignOffConflictDeclared(Id, CaseId, VersionNumber, signatoryId, signatory.Body, acting, by));
    }

    /// <summary>Whoever is shut out of the case is no longer asked: their clock is closed, and somebody else must act .</summary>
    /// <param name="member">Membership of who was shut out.</param>
    /// <param name="cause">What stands between them and the case.</param>
    /// <param name="by">Who recorded it.</param>
    /// <param name="now">The moment.</param>
    /// <param name="address">Their address, by which they may sign as the contact of a body; null when it is not known.</param>
    /// <returns>The signatories that now wait for somebody else; none where they had decided, or were not asked.</returns>
    public IReadOnlyList<Signatory> ShutOut(Guid member, string cause, Actor by, DateTimeOffset now, string? address = null)
    {
        List<Signatory> theirs = Status is SignOffStatus.Open
            ? [.. Signatories.Where(x => x.IsOpen && x.Status is not SignatoryStatus.Recused && (x.ActingId == member || Same(x.ActingEmail, address)))]
            : [];
        foreach (var signatory in theirs)
        {
            signatory.ShutOut(cause, now);
            Raise(new SignatoryShutOut(Id, CaseId, VersionNumber, signatory.Id, signatory.Body, by));
        }

        return theirs;
    }

    /// <summary>Asks the accountable officer after all, when whoever stood in for them is shut out of the case. A new clock starts.</summary>
    /// <param name="signatoryId">For which signatory.</param>
    /// <param name="dueAt">When the reading ends for a receipt at <paramref name="now"/>.</param>
    /// <param name="by">Who recorded it.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RuleViolation">Nobody stood in, or whoever did may still act.</exception>
    public void GiveBack(Guid signatoryId, DateTimeOffset dueAt, Actor by, DateTimeOffset now)
    {
        var signatory = Find(signatoryId);
        signatory.GiveBack(dueAt, now);
        Raise(new SignOffGivenBack(Id, CaseId, VersionNumber, signatoryId, signatory.Body, by));
    }

    /// <summary>Asks the accountable officer again, when they are let into the case again and nobody has been asked in their place. A new clock starts.</summary>
    /// <param name="member">Membership of who was let in.</param>
    /// <param name="address">Their address, by which they may sign as the contact of a body.</param>
    /// <param name="dueAt">When the reading ends for a receipt at <paramref name="now"/>.</param>
    /// <param name="by">Who let them in.</param>
    /// <param name="now">The moment.</param>
    public void LetIn(Guid member, string address, DateTimeOffset dueAt, Actor by, DateTimeOffset now)
    {
        foreach (var signatory in Waiting(member, address))
        {
            signatory.AskAgain(dueAt, now);
            Raise(new SignOffGivenBack(Id, CaseId, VersionNumber, signatory.Id, signatory.Body, by));
        }
    }

    /// <summary>The signatories of an officer for which nobody may act now.</summary>
    /// <param name="member">Membership of the officer.</param>
    /// <param name="address">Their address.</param>
    /// <returns>The signatories; none where somebody decided or was asked in their place.</returns>
    public IReadOnlyList<Signatory> Waiting(Guid member, string address) => Status is SignOffStatus.Open
        ? [.. Signatories.Where(x => x.Status is SignatoryStatus.Recused && x.Deputy is null && (x.OfficerId == member || Same(x.OfficerEmail, address)))]
        : [];

    /// <summary>
    /// Lets a nominated deputy act: the officer hands over, or the manager assigns. The officer's access then stops. The clock of
    /// the body runs on: handing over gains no time. A clock that was closed starts again.
    /// </summary>
    /// <param name="signatoryId">For which signatory.</param>
    /// <param name="deputy">Who acts, with the dates of the nomination.</param>
    /// <param name="dueAt">When the reading ends for a receipt at <paramref name="now"/>; counts only where the clock was closed.</param>
    /// <param name="by">Who hands over or assigns.</param>
    /// <param name="now">The moment; its UK date must lie within the nomination.</param>
    /// <exception cref="RuleViolation">The body has decided, the deputy is the officer, or the nomination does not run.</exception>
    public void HandTo(Guid signatoryId, Deputy deputy, DateTimeOffset dueAt, Actor by, DateTimeOffset now)
    {
        RuleViolation.Unless(Status is SignOffStatus.Open, "Nobody is being asked to sign now.");
        var signatory = Find(signatoryId);
        RuleViolation.Unless(Signatories.All(other => other.ActingId != deputy.MemberId || other == signatory), $"{deputy.Name} already signs for another partner.");
        var before = signatory.ActingId;

        signatory.HandTo(deputy, dueAt, now);
        Raise(new SignOffHandedOver(Id, CaseId, VersionNumber, signatoryId, signatory.Body, deputy.Name, before, by));
    }

    /// <summary>Records that a reminder goes to whoever must act.</summary>
    /// <param name="signatoryId">To whom.</param>
    /// <param name="by">Who reminds: the system, or the manager.</param>
    /// <param name="now">The moment.</param>
    public void Remind(Guid signatoryId, Actor by, DateTimeOffset now)
    {
        var signatory = Find(signatoryId);
        RuleViolation.Unless(Status is SignOffStatus.Open && signatory.IsOpen, $"{signatory.Body} is not being asked now.");

        signatory.Remind(now);
        Raise(new SignatoryReminded(Id, CaseId, VersionNumber, signatoryId, signatory.Body, by));
    }

    /// <summary>Records that lateness is escalated: to the deputy, the group's chair and the independent chair (D-SIG-02).</summary>
    /// <param name="signatoryId">Whose.</param>
    /// <param name="by">Who escalates: the system, or the manager.</param>
    /// <param name="now">The moment, after the reading ended.</param>
    public void Escalate(Guid signatoryId, Actor by, DateTimeOffset now)
    {
        var signatory = Find(signatoryId);
        RuleViolation.Unless(Status is SignOffStatus.Open && signatory.IsOpen && signatory.DueAt < now, $"{signatory.Body} is not late.");

        signatory.Escalate(now);
        Raise(new SignatoryEscalated(Id, CaseId, VersionNumber, signatoryId, signatory.Body, by));
    }

    /// <summary>Sets every signature aside, because the text is to change.</summary>
    /// <param name="by">Who called the report back.</param>
    /// <param name="now">The moment.</param>
    public void Supersede(Actor by, DateTimeOffset now)
    {
        if (Status is SignOffStatus.Returned or SignOffStatus.Superseded)
        {
            return;
        }

        End(SignOffStatus.Superseded, now);
        Raise(new SignOffSuperseded(Id, CaseId, VersionNumber, by));
    }

    private static bool Same(string address, string? other) => string.Equals(address.Trim(), other?.Trim(), StringComparison.OrdinalIgnoreCase);

    private void End(SignOffStatus status, DateTimeOffset now)
    {
        Status = status;
        EndedAt = now;
        foreach (var signatory in Signatories.Where(signatory => signatory.Status is not SignatoryStatus.ReturnedWithComments))
        {
            signatory.SetAside();
        }
    }
}
