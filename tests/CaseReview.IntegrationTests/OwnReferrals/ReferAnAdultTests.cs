using CaseReview.Application.Notifications;
using CaseReview.Application.Referrals;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Referrals;
using CaseReview.Testing;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.OwnReferrals;

public sealed class ReferAnAdultTests
{
    [Fact]
    [Trait("Requirement", "H-REF-01")]
    [Trait("Requirement", "H-RR-03")]
    [Trait("Requirement", "H-RR-06")]
    public async Task From_the_referrers_link_to_the_rapid_review_meeting_an_adult_is_never_called_a_child()
    {
        TestClock.Begin();
        var world = await World.Create("herefordshire");
        var referrer = await world.Through(await world.InviteReferrer());
        await referrer.FillReferral(child: "Vera Pope");
        await referrer.Get("/links/referral/children");
        await referrer.Press("Save and go back", ("Form.Children[0].Kind", nameof(SubjectKind.Adult)), ("Form.Children[0].Sex", "Woman"), ("Form.Children[0].Harm", nameof(Harm.Death)), ("Form.Children[0].LookedAfter", null));
        await referrer.Get("/links/referral/children");
        await referrer.Press("Save and go back", ("Form.Version", "0"));
        Assert.Equal("/links/referral", referrer.Path);
        await referrer.Get("/links/referral/safety");
        await referrer.Press("Save and go back", ("Form.InPlace", "Nobody else lives there."), ("Form.AtRiskNow", "false"));
        foreach (var page in new[] { "/links/referral", "/links/referral/safety", "/links/referral/check" })
        {
            await referrer.Get(page);
            SpeaksOfNoChild(referrer);
        }

        await referrer.Press("Send for approval", ("Form.Lead", $"{(await world.Account("lead.health")).Number}"));
        var lead = await world.Through($"lead.health@{world.Slug}.example");
        SpeaksOfNoChild(lead);
        await lead.Press("Approve and send");

        var made = await world.Read(db => db.Cases.Include(x => x.Subjects).SingleAsync());
        Assert.Equal((CaseAbout.Adult, "Death of an adult"), (made.About, made.Headline));
        await world.Accepted(made.Reference);
        await world.AskFromReferral(made.Reference, Domain.Criteria.ReviewFramework.Adult);
        var police = await world.Through($"lead.police@{world.Slug}.example");
        var own = police.Page.QuerySelectorAll("main a[href^='/links/return/']").Select(x => x.GetAttribute("href")!).Distinct().ToList();
        Assert.True(own.Count > 3);
        foreach (var page in own.Concat(["/links/return", "/links/return/entry", "/links/return/chronology/upload", "/links/return/check", "/links/return/nil"]).Where(x => !x.EndsWith("workbook", StringComparison.Ordinal)))
        {
            await police.Get(page);
            Assert.Equal(System.Net.HttpStatusCode.OK, police.Status);
            SpeaksOfNoChild(police);
        }

        await world.CollateFromReferral();
        var officer = await world.Visit();
        foreach (var page in new[] { "", "/referral", "/people", "/messages", "/rapid-review", "/returns", "/returns/ask", "/areas", "/referral/at-risk", "/rapid-review/meeting" })
        {
            await officer.Get($"/{world.Slug}/cases/{made.Reference}{page}");
            SpeaksOfNoChild(officer);
        }
    }

    [Fact]
    [Trait("Requirement", "D-REF-02")]
    public async Task Logged_by_hand_a_senior_officer_is_asked_for_only_where_the_partnership_wants_one()
    {
        TestClock.Begin();
        var here = await World.Create("herefordshire");
        var there = await World.Create();
        var referral = Journeys.Incident() with { Route = ReferralRoute.Agency };

        await here.Send(referral);
        var refused = await Assert.ThrowsAsync<ValidationException>(() => there.Send(referral));

        Assert.Contains(refused.Errors, x => x.ErrorMessage == "Enter the name of the senior officer who supports the referral");
        var officer = await here.Visit();
        await officer.Get($"/{here.Slug}/referrals/new");
        Assert.Contains("Senior officer who supports the referral (optional)", officer.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-REF-08")]
    public async Task While_the_referrer_is_asked_for_more_no_notification_opens_and_the_words_say_what_comes_first()
    {
        TestClock.Begin();
        var world = await World.Create("herefordshire");
        var reference = await world.Send(Journeys.Incident() with { Route = ReferralRoute.Agency });
        await world.Send(new AskReferrer { Reference = reference, Question = "When?" });

        var refused = await Assert.ThrowsAsync<RuleViolation>(() => world.Send(new OpenNotification { Reference = reference }));

        Assert.StartsWith("The referrer has been asked for more: record the answer first", refused.Message, StringComparison.Ordinal);
    }

    // The partnership and one of its agencies have children in their names.
    private static void SpeaksOfNoChild(WebVisitor visitor)
    {
        var main = visitor.Page.QuerySelector("main")!.TextContent.Replace("Children and Families", "", StringComparison.Ordinal).Replace("Safeguarding Children Partnership", "", StringComparison.Ordinal);
        var at = main.IndexOf("child", StringComparison.OrdinalIgnoreCase);
        Assert.True(at < 0, $"{visitor.Path}: …{(at < 0 ? "" : main[Math.Max(0, at - 60)..Math.Min(main.Length, at + 60)])}…");
    }
}
