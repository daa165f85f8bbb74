using CaseReview.Application.AgencyReturns;
using CaseReview.Application.Common;
using CaseReview.Application.People;
using CaseReview.Application.Reports;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.RapidReviews;
using CaseReview.Domain.Reports;
using CaseReview.Domain.Timetables;
using CaseReview.Testing.AgencyReturns;
using CaseReview.Testing.Reports;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.Reports;

public sealed class WriteReportTests
{
    [Fact]
    [Trait("Requirement", "D-RR-20")]
    [Trait("Requirement", "D-RR-21")]
    [Trait("Requirement", "D-RR-26")]
    [Trait("Requirement", "D-RR-32")]
    public async Task The_draft_begins_with_what_the_case_and_the_meeting_hold_and_never_a_childs_name()
    {
        var journey = await ReportJourney.MeetingHeld();
        var author = journey.World.Member(Role.BusinessUnitManager).Name;

        await journey.World.Send(new StartReport { Reference = journey.Reference, Author = author, AuthorIndependent = true });
        await journey.World.Send(new StartReport { Reference = journey.Reference, Author = author, AuthorIndependent = true });

        var report = await journey.Report();
        var text = string.Concat(report.Sections.Select(x => x.Text));
        Assert.Contains("K.M.: 4 months old, boy, seriously harmed", text, StringComparison.Ordinal);
        Assert.Contains("Helen Marsh, Chair of the group, for Trust (chair)", text, StringComparison.Ordinal);
        Assert.Contains("The criteria for a local review are met. Improvements are needed", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Marlow", text, StringComparison.Ordinal);
        Assert.Equal(RapidReviewStatus.Drafting, (await journey.Review()).Status);
    }

    [Fact]
    [Trait("Requirement", "D-RR-23")]
    [Trait("Requirement", "D-RR-24")]
    public async Task Family_members_stand_in_the_draft_by_initials_with_what_keeps_a_brother_or_sister_safe()
    {
        var journey = await ReportJourney.MeetingHeld();
        await journey.World.Send(new RecordFamilyMember { Reference = journey.Reference, Number = 1, Name = "Dana Marlow", Tie = FamilyTie.Parent, Notes = "Lives with the child." });
        await journey.World.Send(new RecordFamilyMember
        {
            Reference = journey.Reference,
            Number = 2,
            Name = "Robin Marlow",
            Tie = FamilyTie.Sibling,
            BornOn = new DateOnly(2020, 5, 1),
            Safeguarding = "With grandparents under a plan.",
        });

        await journey.World.Send(new StartReport { Reference = journey.Reference, Author = journey.World.Member(Role.BusinessUnitManager).Name, AuthorIndependent = true });

        var sections = (await journey.Report()).Sections.ToDictionary(x => x.Key, x => x.Text);
        Assert.Equal(
            "- K.M.: 4 months old, boy, seriously harmed\n- D.M.: parent. Lives with the child.\n- R.M.: brother or sister, 6 years old",
            sections[ReportSectionKey.ChildrenAndFamily]);
        Assert.Equal("- R.M.: With grandparents under a plan.", sections[ReportSectionKey.KeepingChildrenSafe]);
        Assert.DoesNotContain("Marlow", string.Concat(sections.Values), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-RR-25")]
    public async Task What_an_agency_wrote_in_a_section_begins_the_draft_under_the_heading_that_the_section_names()
    {
        var journey = await ReportJourney.MeetingHeld();
        var lead = (await ReturnLead.Ask(journey.World, journey.Case, "hospital"))[0];
        await lead.Fill(new DateOnly(2026, 10, 5));
        await lead.Send(new SubmitReturn { Declared = true });
        await journey.World.Send(new MarkReturnRead(journey.Reference, 1));

        await journey.World.Send(new StartReport { Reference = journey.Reference, Author = journey.World.Member(Role.BusinessUnitManager).Name, AuthorIndependent = true });

        var (sections, agency) = ((await journey.Report()).Sections.ToDictionary(x => x.Key, x => x.Text), (await lead.Request).Agency.Name);
        Assert.Equal($"## {agency}\nAbout summary", sections[ReportSectionKey.AgencyInvolvement]);
        Assert.Equal($"## {agency}\nAbout analysis", sections[ReportSectionKey.KeyPracticeEpisodes]);
        Assert.Equal($"## {agency}\nAbout good-practice", sections[ReportSectionKey.GoodPractice]);
        Assert.DoesNotContain("About factors", string.Concat(sections.Values), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-RR-21")]
    public async Task Why_somebody_outside_the_unit_writes_the_report_stands_on_its_page()
    {
        var journey = await ReportJourney.MeetingHeld();
        var manager = await journey.World.Visit();
        await manager.Get($"/{journey.World.Slug}/cases/{journey.Reference}/report");

        await manager.Press("Begin the report", ("Form.Author", "Karen Holt"), ("Form.AuthorIndependent", "true"), ("Form.ExternalReason", "Nobody in the unit was free; she has written six reports."));

        Assert.Contains("Author: Karen Holt, External author.", manager.Text, StringComparison.Ordinal);
        Assert.Contains("Nobody in the unit was free; she has written six reports.", manager.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-RR-22")]
    public async Task Nobody_who_was_not_at_the_meeting_writes_the_report()
    {
        var journey = await ReportJourney.MeetingHeld();
        var away = journey.World.Member(Role.BusinessUnitOfficer).Name;

        await Assert.ThrowsAsync<RuleViolation>(() => journey.World.Send(new StartReport { Reference = journey.Reference, Author = away, AuthorIndependent = true }));

        Assert.False(await journey.World.Read(db => db.Set<RapidReviewReport>().AnyAsync()));
    }

    [Fact]
    [Trait("Requirement", "D-RR-20")]
    public async Task Two_officers_in_one_section_see_both_texts_and_in_two_sections_do_not_meet()
    {
        var journey = await ReportJourney.Drafted();
        var saved = (await journey.Report()).Sections.Single(x => x.Key is ReportSectionKey.WhatHappened);
        await journey.World.Send(new WriteSection { Reference = journey.Reference, Key = saved.Key, Text = "First", Version = saved.Version });
        await journey.Write(ReportSectionKey.GoodPractice, "Another section");

        var stale = await Assert.ThrowsAsync<StaleEdit>(() =>
            journey.World.Send(new WriteSection { Reference = journey.Reference, Key = saved.Key, Text = "Second", Version = saved.Version }, Role.BusinessUnitOfficer));

        Assert.Equal(("First", "Second"), (stale.Saved, stale.Typed));
        await journey.World.Send(new WriteSection { Reference = journey.Reference, Key = saved.Key, Text = "Second", Version = stale.Version }, Role.BusinessUnitOfficer);
        Assert.Equal("Second", (await journey.Report()).Sections.Single(x => x.Key == saved.Key).Text);
    }

    [Fact]
    [Trait("Requirement", "D-RR-33")]
    [Trait("Requirement", "D-RR-35")]
    public async Task The_chair_is_asked_to_check_a_fixed_version_and_approves_it_for_the_group()
    {
        var journey = await ReportJourney.Drafted();

        var number = await journey.World.Send(new SendReportForCheck(journey.Reference));
        Assert.Equal(2, (await journey.Letters("Request to check the report")).Count);
        await journey.World.Send(new CheckReport { Reference = journey.Reference, VersionNumber = number, Decision = CheckDecision.Approve }, Role.GroupChair);

        Assert.Equal(ReportStatus.GroupAgreed, (await journey.Report()).Status);
        Assert.Equal(RapidReviewStatus.GroupAgreed, (await journey.Review()).Status);
        Assert.True(await journey.World.Read(db => db.Cases.AnyAsync(x => x.Happened.Any(e => e.Key == EventKeys.DraftSharedWithGroup))));
    }

    [Fact]
    [Trait("Requirement", "D-RR-33")]
    public async Task Only_the_manager_fixes_a_version_and_only_a_chair_checks_it()
    {
        var journey = await ReportJourney.Drafted();

        await Assert.ThrowsAsync<Forbidden>(() => journey.World.Send(new SendReportForCheck(journey.Reference), Role.BusinessUnitOfficer));
        var number = await journey.World.Send(new SendReportForCheck(journey.Reference));
        var approve = new CheckReport { Reference = journey.Reference, VersionNumber = number, Decision = CheckDecision.Approve };

        await Assert.ThrowsAsync<Forbidden>(() => journey.World.Send(approve, Role.BusinessUnitManager));
    }

    [Fact]
    [Trait("Requirement", "D-RR-33")]
    public async Task What_changed_between_two_versions_is_marked()
    {
        var journey = await ReportJourney.Drafted();
        var number = await journey.World.Send(new SendReportForCheck(journey.Reference));
        await journey.World.Send(new CheckReport { Reference = journey.Reference, VersionNumber = number, Decision = CheckDecision.SendBack, Comments = "Say more" }, Role.GroupChair);
        await journey.Write(ReportSectionKey.GoodPractice, "The crew noted who was there.");
        await journey.AgreeVersion();

        var comparison = await journey.World.Send(new CompareVersions(journey.Reference, 1, 2));

        var change = Assert.Single(comparison.Sections);
        Assert.Equal("Good practice", change.Heading);
        Assert.Equal([new TextChange(ChangeKind.Added, "The crew noted who was there.")], change.Changes);
    }
}
