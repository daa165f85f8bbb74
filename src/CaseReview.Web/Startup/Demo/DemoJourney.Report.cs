using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Referrals;
using CaseReview.Application.Reports;
using CaseReview.Application.Reviews;
using CaseReview.Application.SignOffs;
using CaseReview.Application.Submissions;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Reports;
using CaseReview.Domain.Reviews;
using CaseReview.Domain.Submissions;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Web.Startup.Demo;

/// <content>From the report's first draft to its submission.</content>
public sealed partial class DemoJourney
{
    private readonly List<Guid> _signed = [];

    private int _version;

    private IEnumerable<DemoStep> Report()
    {
        if (story.Reaches < DemoStage.ToBeRatified)
        {
            yield break;
        }

        var met = story.Pace.Met;
        yield return On(met + 1, 10, 0, Begin);
        if (story.Reaches < DemoStage.WithChair)
        {
            yield break;
        }

        yield return On(met + 1, 15, 0, Write);
        yield return On(met + 2, 11, 0, async () => _version = await team.Send(Role.BusinessUnitManager, new SendReportForCheck(_reference)));
        if (story.Reaches is DemoStage.SentBack)
        {
            yield return On(met + 3, 9, 0, () => team.Send(Role.GroupChair, new CheckReport
            {
                Reference = _reference,
                VersionNumber = _version,
                Decision = CheckDecision.SendBack,
                Comments = DemoWords.Comments[story.Turn % DemoWords.Comments.Length],
            }));
        }

        if (story.Reaches < DemoStage.WithPartners)
        {
            yield break;
        }

        yield return On(met + 3, 9, 30, () => team.Send(Role.GroupChair, new CheckReport { Reference = _reference, VersionNumber = _version, Decision = CheckDecision.Approve }));
        yield return On(met + 3, 10, 30, () => Manager(new SendForSignOff { Reference = _reference, VersionNumber = _version }));
        foreach (var step in Signed(met))
        {
            yield return step;
        }
    }

    private IEnumerable<DemoStep> Signed(int met)
    {
        if (story.Turn % 2 == 1)
        {
            yield return On(met + 3, 12, 0, AskDeputy);
        }

        yield return On(met + 3, 16, 0, () => Sign(count: 1));
        if (story.Reaches < DemoStage.SignedOff)
        {
            yield break;
        }

        yield return On(met + 4, 14, 0, () => Sign(count: int.MaxValue));
        if (story.Reaches < DemoStage.Submitted)
        {
            yield break;
        }

        var sent = met + (story.Pace == DemoPace.Prompt ? 5 : 6);
        yield return On(sent - 1, 16, 30, SaveLetter);
        yield return On(sent, 10, 30, () => Manager(new RecordSubmission
        {
            Reference = _reference,
            SentAt = Moment(sent, 10, 20),
            Route = story.Turn % 2 == 0 ? SubmissionRoute.SecureEmail : SubmissionRoute.OnlineService,
            LateReason = story.Pace == DemoPace.Prompt ? null : DemoWords.ReasonsForLateness[story.Turn % DemoWords.ReasonsForLateness.Length],
        }));
        yield return On(sent + 2, 9, 45, () => Officer(new RecordAcknowledgement
        {
            Reference = _reference,
            AcknowledgedOn = Day(sent + 2),
            PanelReference = $"RR-{began.Year}-{880 + (13 * story.Turn) + story.Index}",
            PanelMeetsOn = Day(sent + 9),
        }));
        if (story.Reaches is DemoStage.Answered)
        {
            yield return On(sent + 17, 15, 20, () => Officer(new RecordPanelReply
            {
                Reference = _reference,
                RepliedOn = Day(sent + 17),
                Reply = PanelReply.Agreed,
                Summary = story.Recommendation is RapidReviewRecommendation.NoFurtherReview
                    ? "The Panel agrees that no review follows, and asks that the learning be shared with other areas."
                    : DemoWords.Replies[story.Turn % DemoWords.Replies.Length],
            }));
            var heard = sent + 20;
            yield return On(heard, 15, 30, () => Officer(new EndReviewTask { Reference = _reference, Number = 1, State = ReviewTaskState.Done, Note = "Agreed with the chair by telephone." }));
            if (story.Recommendation is RapidReviewRecommendation.NoFurtherReview)
            {
                yield return On(heard, 16, 0, () => Officer(new CloseReferral { Reference = _reference, ToldOn = Day(heard), GroupOn = Day(heard), Board = "The Board", BoardOn = Day(heard) }));
            }
        }
    }

    private async Task Begin()
    {
        foreach (var agency in _returned)
        {
            await Manager(new MarkReturnRead(_reference, await NumberOf(agency)));
        }

        await Manager(new StartReport { Reference = _reference, Author = team.Member(Role.BusinessUnitManager).Name, AuthorIndependent = true });
    }

    private async Task SaveLetter()
    {
        var proposed = await team.Send(Role.BusinessUnitManager, new GetSubmission(_reference));
        await Manager(new WriteCoveringLetter { Reference = _reference, Letter = proposed.ProposedLetter });
    }

    private async Task AskDeputy()
    {
        var board = (await team.Send(Role.BusinessUnitManager, new GetSignOff(_reference))).Board!;
        var line = board.Signers.First(x => x.Deputies.Count > 0);
        await Manager(new AssignDeputy { Reference = _reference, Number = line.Number, DeputyId = line.Deputies[0].MemberId });
    }

    private async Task Write()
    {
        var local = story.Recommendation is RapidReviewRecommendation.LocalReview;
        foreach (var outline in ReportOutline.Sections.Where(x => !local || x.Need is not SectionNeed.WhenNoLocalReview))
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

        return string.IsNullOrWhiteSpace(text) ? DemoWords.For(key, story.Story.Theme) : null;
    }

    private async Task Sign(int count)
    {
        var links = await team.Read(db => db.Set<SecureLink>().AsNoTracking()
            .Where(x => x.Reference == _reference && x.Purpose == LinkPurpose.SignOff && x.RevokedAt == null && !_signed.Contains(x.RecordId))
            .OrderBy(x => x.Id).ToListAsync());
        foreach (var sent in links.GroupBy(x => x.RecordId).OrderBy(x => x.Key).Take(count).Select(x => x.Last()))
        {
            var link = await team.Follow(sent);
            var shown = await link.Send(new GetSigning());
            await link.Send(new DecideSigning { Decision = SigningDecision.Sign, HaveRead = true, Fingerprint = shown.Version.Fingerprint.Value });
            _signed.Add(sent.RecordId);
        }
    }
}
