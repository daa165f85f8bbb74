using CaseReview.Domain.AccuracyRounds;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Reports;

namespace CaseReview.Testing.Reports;

/// <summary>Takes a report as far as a test needs, through the domain.</summary>
public sealed class ReportBuilder(PartnershipId partnership, Guid caseId)
{
    public static readonly DateTimeOffset Now = new(2026, 12, 9, 10, 15, 0, TimeSpan.Zero);

    public static readonly Actor Manager = new(ActorKind.Member, Guid.Parse("0193a7e0-0000-7000-8000-000000000001"), "Priya Nair", "Business Unit Manager", "signed in");

    public static readonly Actor Chair = new(ActorKind.Member, Guid.Parse("0193a7e0-0000-7000-8000-000000000002"), "Helen Marsh", "Group chair", "signed in");

    public static readonly ReportFacts Ready = new(FurtherReviewRecommended: true, [], [], AuthorAttended: true, []);

    private readonly Dictionary<ReportSectionKey, string> _text = ReportOutline.Sections
        .Where(section => section.Need is SectionNeed.Always)
        .ToDictionary(section => section.Key, section => $"Text of {section.Heading}.");

    private SectionAsked[] _asked = [];

    public ReportBuilder()
        : this(new PartnershipId(Guid.Parse("0193a7e0-0000-7000-8000-00000000000a")), Guid.Parse("0193a7e0-0000-7000-8000-00000000000b"))
    {
    }

    public ReportBuilder With(ReportSectionKey key, string text)
    {
        _text[key] = text;
        return this;
    }

    public ReportBuilder Asking(params SectionAsked[] sections)
    {
        _asked = sections;
        return this;
    }

    public RapidReviewReport Drafting() =>
        RapidReviewReport.Start(partnership, caseId, new ReportAuthor("Priya Nair", "Business Unit Manager", null) { Independent = true }, _text, Manager, Now, asked: _asked);

    public RapidReviewReport WithChair()
    {
        var report = Drafting();
        report.Fix(Ready, [], Manager, Now);
        report.SendForCheck(Manager);
        return report;
    }

    public RapidReviewReport GroupAgreed()
    {
        var report = WithChair();
        report.Approve(1, CommentsStanding.Nothing, Chair, Now);
        return report;
    }

    public RapidReviewReport WithSignatories()
    {
        var report = GroupAgreed();
        report.GoToSignatories(Manager);
        return report;
    }
}
