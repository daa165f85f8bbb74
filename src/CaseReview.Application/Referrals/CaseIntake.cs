using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Referrals;
using CaseReview.Domain.Timetables;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Referrals;

/// <summary>Makes a case with its referral: the one place where references are taken, whichever door a case comes in by (lifecycle section 0).</summary>
/// <param name="db">The database.</param>
/// <param name="timetable">The rules in force.</param>
/// <param name="user">Who logs or sends it.</param>
/// <param name="clock">Now.</param>
public sealed class CaseIntake(ICaseReviewDb db, CaseTimetable timetable, ICurrentUser user, TimeProvider clock)
{
    /// <summary>The reference of the case that a form has made already.</summary>
    /// <param name="formKey">The form.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The reference; null when it has made none.</returns>
    public Task<string?> LoggedBefore(Guid formKey, CancellationToken ct) =>
        (from referral in db.Set<Referral>()
         join found in db.Cases on referral.CaseId equals found.Id
         where referral.FormKey == formKey
         select found.Reference).FirstOrDefaultAsync(ct);

    /// <summary>Makes the case and its referral. The caller holds the profile's lock, and saves.</summary>
    /// <param name="profile">The locked profile, from which the reference is taken.</param>
    /// <param name="facts">What happened.</param>
    /// <param name="origin">Where it comes from.</param>
    /// <param name="awareKey">Who became aware: the authority or the agency.</param>
    /// <param name="aware">When.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The case, logged.</returns>
    public async Task<Case> Make(PartnershipProfile profile, IncidentFacts facts, ReferralOrigin origin, string awareKey, Occurrence aware, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var rules = await timetable.RulesInForce(ct);
        var made = Case.Log(user.PartnershipId, profile.TakeReference(now), facts with { Naming = profile.Arrangements.Naming }, rules, user.Actor, now);
        made.Record(awareKey, aware, rules, user.Actor, now);
        db.Cases.Add(made);
        db.Set<Referral>().Add(Referral.Receive(user.PartnershipId, made.Id, origin, user.Actor, now, profile.Arrangements.Referrals.SeniorSupport));
        return made;
    }

    /// <summary>A few words for lists, without a name.</summary>
    /// <param name="children">The children.</param>
    /// <returns>"Serious harm to a child".</returns>
    public static string HeadlineOf(IReadOnlyCollection<SubjectFacts> children)
    {
        var worst = children.MinBy(x => x.Harm)!;
        var whom = worst.Kind is SubjectKind.Adult ? "an adult" : "a child";
        var what = worst.Harm switch { Harm.Death => $"Death of {whom}", Harm.SeriousHarm => $"Serious harm to {whom}", _ => $"Concern about {whom} at risk" };
        return children.Count == 1 ? what : $"{what}, {children.Count} {CaseAbouts.Of(children.Select(x => x.Kind)).Word()} concerned";
    }
}
