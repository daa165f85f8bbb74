using CaseReview.Application.Common;
using CaseReview.Application.Timetables;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Partnerships;

/// <summary>What is still to set before a partnership can run a case from beginning to end.</summary>
[Requires(Permission.ViewSettings)]
public sealed record GetChecklist : IRequest<IReadOnlyList<ChecklistItem>>;

/// <summary>One thing to set.</summary>
/// <param name="Text">What, as an order.</param>
/// <param name="Why">What does not work without it.</param>
/// <param name="Place">Below the partnership's settings: "people/add".</param>
/// <param name="Done">Whether it is set.</param>
public sealed record ChecklistItem(string Text, string Why, string Place, bool Done);

/// <summary>Handles <see cref="GetChecklist"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="clock">Today.</param>
public sealed class GetChecklistHandler(ICaseReviewDb db, TimeProvider clock) : IRequestHandler<GetChecklist, IReadOnlyList<ChecklistItem>>
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<ChecklistItem>> Handle(GetChecklist query, CancellationToken ct)
    {
        var today = UkClock.DateOf(clock.GetUtcNow());
        var profile = await db.Profiles.AsNoTracking().Select(x => new { x.VocabularyJson, x.Telephone }).SingleAsync(ct);
        var words = Vocabulary.Parse(profile.VocabularyJson);
        var agencies = await db.Agencies.AsNoTracking().CurrentOn(today).ToListAsync(ct);
        var members = await db.Members.AsNoTracking().Where(x => x.From <= today && (x.Until == null || x.Until >= today)).ToListAsync(ct);
        var nominations = await db.Nominations.AsNoTracking().Where(x => x.From <= today && (x.Until == null || x.Until >= today)).Select(x => x.OfficerId).ToListAsync(ct);
        var rules = await db.LatestRules(ct);

        bool Anybody(Role role) => members.Exists(x => x.RolesOn(today).Contains(role));
        bool Has(Agency agency, Role role) => members.Exists(x => x.AgencyId == agency.Id && x.RolesOn(today).Contains(role));

        var partners = agencies.Where(x => x.SafeguardingPartner).ToList();
        var officers = members.Where(x => x.RolesOn(today).Contains(Role.AccountableOfficer)).ToList();
        return
        [
            new("Set your words and telephone number", "Screens and emails use them", "words", words.Own.Count > 0 && profile.Telephone.Length > 0),
            new(
                "Make the timetable rules your own",
                "They are national defaults until you publish rules that your papers set",
                "rules",
                rules.Publication > 1 || !rules.Rules().IsNationalDefault),
            new("Check your agencies", "Each safeguarding partner and every body that is mostly asked for a return", "agencies", partners.Count > 1),
            new($"Add the {words.Within(Term.GroupChair)}", "Told of every referral, advises and agrees drafts", "people/add", Anybody(Role.GroupChair)),
            new(
                $"Add the {words.Within(Term.AccountableOfficer)} of each safeguarding partner",
                Missing("Nobody can sign for", partners.Where(x => !Has(x, Role.AccountableOfficer))),
                "people/add",
                partners.Count > 0 && partners.TrueForAll(x => Has(x, Role.AccountableOfficer))),
            new(
                $"Add the {words.Within(Term.SafeguardingLead)} or a contact of each agency that is mostly asked",
                Missing("Nobody to ask at", agencies.Where(x => x.Expected && !Has(x, Role.SafeguardingLead) && x.ContactEmail.Length == 0)),
                "agencies",
                agencies.TrueForAll(x => !x.Expected || Has(x, Role.SafeguardingLead) || x.ContactEmail.Length > 0)),
            new(
                $"Nominate a deputy for each {words.Within(Term.AccountableOfficer)}",
                "Without one, a report waits when they are away",
                "people",
                officers.Count > 0 && officers.TrueForAll(x => nominations.Contains(x.MemberId))),
        ];
    }

    private static string Missing(string what, IEnumerable<Agency> agencies) =>
        agencies.Select(x => x.Name).Order().ToList() is { Count: > 0 } names ? $"{what} {string.Join(", ", names)}" : "Everybody is there";
}
