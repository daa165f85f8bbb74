using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Disagreements;
using CaseReview.Domain.Notifications;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Reports;

/// <summary>A page that a section was filled from.</summary>
/// <param name="Name">What it is, in a link.</param>
/// <param name="Path">Its address below the case.</param>
public sealed record SectionSource(string Name, string Path);

/// <summary>Gathers what sections of the report are filled from, and says where it stands.</summary>
/// <param name="db">The database.</param>
/// <param name="user">In whose partnership.</param>
/// <param name="timetable">Loads the case.</param>
public sealed class ReportSources(ICaseReviewDb db, ICurrentUser user, CaseTimetable timetable)
{
    /// <summary>The pages that a section was filled from, one click away.</summary>
    /// <param name="key">Which section.</param>
    /// <returns>The pages; none where a section is written by the author alone.</returns>
    public static IReadOnlyList<SectionSource> PagesOf(ReportSectionKey key) => key switch
    {
        ReportSectionKey.CaseInBrief => [new("Overview", ""), new("Timetable", "/timetable")],
        ReportSectionKey.ChildrenAndFamily or ReportSectionKey.KeepingChildrenSafe => [new("People", "/people")],
        ReportSectionKey.WhatHappened => [new("Overview", "")],
        ReportSectionKey.AgencyInvolvement or ReportSectionKey.KeyPracticeEpisodes or ReportSectionKey.GoodPractice or ReportSectionKey.AgenciesInvolved => [new("Returns", "/returns")],
        ReportSectionKey.ImmediateLearning => [new("The meeting’s record", "/rapid-review")],
        ReportSectionKey.LocalCriteria or ReportSectionKey.NationalReview or ReportSectionKey.NoFurtherLearning or ReportSectionKey.WhoDecided =>
            [new("The meeting’s record", "/rapid-review"), new("Decision", "/rapid-review/decision")],
        _ => [],
    };

    /// <summary>Everything that sections are filled from.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>What the case holds.</returns>
    /// <exception cref="NotFound">There is no rapid review.</exception>
    public async Task<HeldByCase> Of(Guid caseId, CancellationToken ct)
    {
        var authority = await db.Partnerships.Where(x => x.Id == user.PartnershipId).Select(x => x.Name).SingleAsync(ct);
        var review = await db.Set<RapidReview>().Include(x => x.Attendance).Include(x => x.Agencies).Include(x => x.Criteria).Include(x => x.Overviews)
            .Include(x => x.Dissents).Include(x => x.OptionsNotChosen).Include(x => x.Actions).Include(x => x.Agreements).SingleOrDefaultAsync(x => x.CaseId == caseId, ct) ?? throw new NotFound("rapid review");
        var returns = await db.Set<ReturnRequest>().AsNoTracking().Include(x => x.Return.Sections).Where(x => x.CaseId == caseId).OrderBy(x => x.Number).ToListAsync(ct);
        var notification = await db.Set<Notification>().AsNoTracking().FirstOrDefaultAsync(x => x.CaseId == caseId, ct);
        var family = await db.Set<FamilyMember>().AsNoTracking().Where(x => x.CaseId == caseId).OrderBy(x => x.Number).ToListAsync(ct);
        return new HeldByCase(await timetable.Load(caseId, ct), family, notification, review, returns, authority,
            Vocabulary.Parse(await db.Profiles.Select(x => x.VocabularyJson).SingleAsync(ct)))
        {
            Disagreements = await db.Set<Disagreement>().AsNoTracking().Where(x => x.CaseId == caseId).OrderBy(x => x.Number).ToListAsync(ct),
        };
    }
}
