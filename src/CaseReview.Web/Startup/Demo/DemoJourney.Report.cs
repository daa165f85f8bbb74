using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Reports;
using CaseReview.Application.SignOffs;
using CaseReview.Application.Submissions;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Reports;
using CaseReview.Domain.Submissions;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Web.Startup.Demo;

/// <content>From the report's first draft to its submission.</content>
public sealed partial class DemoJourney
{
    private int _version;

    private IEnumerable<DemoStep> Report()
    {
        if (story.Reaches < DemoStage.Drafting)
        {
            yield break;
        }

        yield return On(13, 10, 0, Begin);
        if (story.Reaches < DemoStage.WithChair)
        {
            yield break;
        }

        yield return On(13, 15, 0, Write);
        yield return On(14, 11, 0, async () => _version = await team.Send(Role.BusinessUnitManager, new SendReportForCheck(_reference)));
        if (story.Reaches < DemoStage.WithPartners)
        {
            yield break;
        }

        yield return On(15, 9, 30, () => team.Send(Role.GroupChair, new CheckReport { Reference = _reference, VersionNumber = _version, Decision = CheckDecision.Approve }));
        yield return On(15, 10, 30, () => Manager(new SendForSignOff { Reference = _reference, VersionNumber = _version }));
        yield return On(15, 16, 0, () => Sign(from: 0, count: 1));
        if (story.Reaches < DemoStage.Submitted)
        {
            yield break;
        }

        yield return On(16, 14, 0, () => Sign(from: 1, count: int.MaxValue));
        yield return On(17, 11, 0, () => Manager(new WriteCoveringLetter
        {
            Reference = _reference,
            Letter = "Please find the rapid review report, signed by all safeguarding partners. We would welcome the Panel’s view on our recommendation.",
        }));
        yield return On(18, 10, 30, () => Manager(new RecordSubmission
        {
            Reference = _reference,
            SentAt = Moment(18, 10, 20),
            Route = SubmissionRoute.SecureEmail,
            LateReason = "An agency’s return came late, and the report waited for it.",
        }));
    }

    private async Task Begin()
    {
        for (var number = 1; number <= Involved.Count; number++)
        {
            await Manager(new MarkReturnRead(_reference, number));
        }

        await Manager(new StartReport { Reference = _reference, Author = team.Member(Role.BusinessUnitManager).Name });
    }

    private async Task Write()
    {
        foreach (var outline in ReportOutline.Sections)
        {
            var section = await team.Send(Role.BusinessUnitManager, new GetSection(_reference, outline.Key));
            if (TextOf(outline.Key, section.Text) is { } text)
            {
                await Manager(new WriteSection { Reference = _reference, Key = outline.Key, Text = text, Version = section.Version });
            }
        }
    }

    // What the case has filled in already stands; expected agencies that were not asked are explained.
    private string? TextOf(ReportSectionKey key, string text)
    {
        if (key is ReportSectionKey.AgenciesInvolved)
        {
            var absent = team.Agencies.Where(x => x.Expected && Involved.All(y => y.Id != x.Id)).Select(x => x.Name);
            return $"{text}\n\nNot asked, because the scoping meeting found that they did not know the family: {string.Join("; ", absent)}.".Trim();
        }

        return string.IsNullOrWhiteSpace(text) ? Words(key) : null;
    }

    private async Task Sign(int from, int count)
    {
        var links = await team.Read(db => db.Set<SecureLink>().AsNoTracking()
            .Where(x => x.Reference == _reference && x.Purpose == LinkPurpose.SignOff && x.RevokedAt == null)
            .OrderBy(x => x.Id).Skip(from).Take(count).ToListAsync());
        foreach (var sent in links)
        {
            var link = await team.Follow(sent);
            var shown = await link.Send(new GetSigning());
            await link.Send(new DecideSigning { Decision = SigningDecision.Sign, HaveRead = true, Fingerprint = shown.Version.Fingerprint.Value });
        }
    }

    private static string Words(ReportSectionKey key) => key switch
    {
        ReportSectionKey.ChildrenAndFamily => "The child lived with their mother. Other relatives live near and were in touch.",
        ReportSectionKey.KeepingChildrenSafe => "A plan is in place for each child of the family, and it was looked at on the day of the meeting.",
        ReportSectionKey.LifeAndIdentity => "The child was described as lively and curious. Nothing known points to discrimination.",
        ReportSectionKey.KeyPracticeEpisodes => "The end of regular visits, and the missed contact in the weeks before the incident.",
        ReportSectionKey.GoodPractice => "Workers kept in touch with the family beyond what was asked of them.",
        ReportSectionKey.FurtherLearning => "How agencies hear of each other’s missed contacts.",
        ReportSectionKey.NoFurtherLearning => "The learning is known and is being acted on; a review would add nothing.",
        ReportSectionKey.Actions => "Each agency tells its staff of the route for missed contacts within four weeks.",
        _ => "As recorded at the rapid review meeting.",
    };
}
