using System.Net;
using CaseReview.Application.Common;
using CaseReview.Application.Documents;
using CaseReview.Application.InformationRequests;
using CaseReview.Application.People;
using CaseReview.Domain.Cases;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.InformationRequests;
using CaseReview.Domain.Partnerships;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.IntegrationTests.InformationRequests;

public sealed class RequestPagesTests
{
    private static readonly (string, string?)[] Filled =
    [
        ("Form.Partnership", "Northland Safeguarding Children Partnership"), ("Form.Contact", "Sam Reed"), ("Form.ContactDetails", "sam@northland.example"), ("Form.TheirReference", "NOR/77"),
        ("Form.Purpose", nameof(RequestedFor.RapidReview)), ("Form.WhatIsAsked", "All that is known of Kit Marlow"),
    ];

    [Fact]
    [Trait("Requirement", "D-INF-01")]
    [Trait("Requirement", "D-INF-02")]
    [Trait("Requirement", "X-12")]
    public async Task A_request_is_logged_and_the_chair_and_the_officers_are_told_but_not_the_independent_chair()
    {
        var world = await World.Create();
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        await officer.Get($"/{world.Slug}/requests/new");

        await officer.Press("Log the request", Filled);

        Assert.EndsWith("/requests/1", officer.Path, StringComparison.Ordinal);
        Assert.Contains("Thursday 24 December 2026", officer.Text, StringComparison.Ordinal);
        var messages = await world.Read(db => db.Set<OutboxMessage>().ToListAsync());
        var told = messages.Select(x => x.To.Email.Split('@')[0]).ToHashSet();
        Assert.Superset(new HashSet<string> { "chair", "partner.authority", "partner.health", "partner.police" }, told);
        Assert.DoesNotContain("scrutineer", told);
        Assert.DoesNotContain("member", told);
        Assert.All(messages, x => Assert.DoesNotMatch("Marlow|Northland|NOR/77", x.Subject + x.Body));
        await officer.Get($"/{world.Slug}");
        Assert.Contains("Requests from other areas", officer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Marlow", officer.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "D-INF-03")]
    [Trait("Requirement", "D-INF-04")]
    public async Task It_is_answered_late_with_a_reason_and_stands_before_the_group_until_it_is_closed()
    {
        var world = await World.Create();
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        await officer.Get($"/{world.Slug}/requests/new");
        await officer.Press("Log the request", Filled);
        await officer.Get($"/{world.Slug}/requests/1/acknowledge");
        await officer.Press("Record the acknowledgement", ("Form.On.Day", "10"), ("Form.On.Month", "12"), ("Form.On.Year", "2026"));
        await officer.Get($"/{world.Slug}/requests/1/information");
        await officer.Press("Keep it", ("Form.Agency", "South Yorkshire Police"), ("Form.Text", "Two call-outs"));
        TestClock.Set(new DateTimeOffset(2026, 12, 29, 10, 0, 0, TimeSpan.Zero));

        await officer.Get($"/{world.Slug}/requests/1/supply");
        await officer.Press("Continue", ("Form.How", "Secure email"), ("Form.What", "A summary of two agencies"));
        Assert.Equal(["Enter why it was supplied late"], officer.Errors);
        await officer.Press("Continue", ("Form.LateReason", "The hospital answered late"));
        Assert.Contains("Check what will be recorded", officer.Text, StringComparison.Ordinal);
        Assert.Equal(InformationRequestStatus.Collating, (await Request(world)).Status);
        await officer.Press("Change it");
        Assert.Equal("Secure email", officer.Page.QuerySelector("[name='Form.How']")!.GetAttribute("value"));
        await officer.Press("Continue");
        await officer.Press("Record as supplied");
        Assert.Equal("The hospital answered late", (await Request(world)).LateReason);

        await officer.Get($"/{world.Slug}/requests/1/group");
        await officer.Press("Record the update", ("Form.On.Day", "29"), ("Form.On.Month", "12"), ("Form.On.Year", "2026"), ("Form.Note", "Supplied; their review goes on"));
        await officer.Get($"/{world.Slug}/requests");
        Assert.Contains("Open until concluded", officer.Text, StringComparison.Ordinal);
        Assert.Contains("Done late", officer.Text, StringComparison.Ordinal);
        await officer.Get($"/{world.Slug}/requests/1/close");
        await officer.Press("Close the request", ("Form.TakenBack", "False"), ("Form.On.Day", "29"), ("Form.On.Month", "12"), ("Form.On.Year", "2026"), ("Form.Conclusion", "Published"));

        await officer.Get($"/{world.Slug}/requests");
        Assert.Contains("No request is open", officer.Text, StringComparison.Ordinal);
        await officer.Get($"/{world.Slug}/requests?closed=true");
        Assert.Contains("INF-0001", officer.Text, StringComparison.Ordinal);
        await officer.Get($"/{world.Slug}/requests/1/close");
        await officer.Press("Close the request", ("Form.TakenBack", "False"), ("Form.On.Day", "29"), ("Form.On.Month", "12"), ("Form.On.Year", "2026"), ("Form.Conclusion", "Again"));
        Assert.Equal(HttpStatusCode.Conflict, officer.Status);
    }

    [Fact]
    public async Task What_is_missing_is_said_beside_each_field_and_a_form_sent_twice_makes_one_request()
    {
        var world = await World.Create();
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        await officer.Get($"/{world.Slug}/requests/new");
        await officer.Press("Log the request", ("Form.OurCase", "NOPE-1"), ("Form.Contact", new string('x', 300)));
        Assert.Contains("Enter the name of the partnership that asks", officer.Errors);
        Assert.Contains("The name of the contact must be 200 characters or less", officer.Errors);
        await officer.Press("Log the request", [.. Filled, ("Form.OurCase", "NOPE-1")]);
        Assert.Equal(["There is no case with this reference. Check it, or leave it empty"], officer.Errors);

        var form = new LogInformationRequest
        {
            FormKey = Guid.CreateVersion7(TestClock.Wall),
            Partnership = "P",
            Contact = "C",
            ContactDetails = "D",
            Purpose = RequestedFor.Other,
            WhatIsAsked = "W",
            ReceivedAt = TestClock.Wall,
        };
        var numbers = await Task.WhenAll(world.Send(form), world.Send(form));

        Assert.Equal([1, 1], numbers);
    }

    [Fact]
    [Trait("Requirement", "X-01")]
    public async Task A_late_answer_is_reminded_of_and_escalated_once_by_the_rule()
    {
        var world = await World.Create();
        await world.Send(new LogInformationRequest
        {
            FormKey = Guid.CreateVersion7(TestClock.Wall),
            Partnership = "P",
            Contact = "C",
            ContactDetails = "D",
            Purpose = RequestedFor.Other,
            WhatIsAsked = "W",
            ReceivedAt = TestClock.Wall,
        });
        TestClock.Set(new DateTimeOffset(2026, 12, 30, 10, 0, 0, TimeSpan.Zero));

        await world.SendAsSystem(new RemindOfInformationRequests());
        await world.SendAsSystem(new RemindOfInformationRequests());

        var kinds = await world.Read(db => db.Set<OutboxMessage>().Where(x => x.WrittenAt > TestClock.Start.AddDays(5)).Select(x => x.Kind + " " + x.To.Email).ToListAsync());
        Assert.Equal([$"Another area’s request is late chair@{world.Slug}.example", $"Reminder of another area’s request officer@{world.Slug}.example"], kinds.Order());
    }

    [Fact]
    public async Task Members_of_the_group_and_leads_do_not_read_requests()
    {
        var world = await World.Create();
        var member = await world.Visit(Role.GroupMember);
        await member.Get($"/{world.Slug}");
        Assert.DoesNotContain(member.Page.QuerySelectorAll("nav a"), x => x.TextContent.Trim() == "Requests");

        await member.Get($"/{world.Slug}/requests");

        Assert.Equal(HttpStatusCode.Forbidden, member.Status);
        await Assert.ThrowsAsync<Forbidden>(() => world.Send(new GetInformationRequest(1), Role.SafeguardingLead));
        await Assert.ThrowsAsync<NotFound>(() => world.Send(new GetInformationRequest(1)));
    }

    private static Task<InformationRequest> Request(World world) => world.Read(db => db.Set<InformationRequest>().SingleAsync());

    [Fact]
    [Trait("Requirement", "D-INF-03")]
    public async Task Documents_are_attached_and_downloaded_and_opening_the_request_is_kept()
    {
        var world = await World.Create();
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        await officer.Get($"/{world.Slug}/requests/new");
        await officer.Press("Log the request", Filled);
        byte[] letter = [.. "%PDF-1.7 their letter"u8];
        await world.Send(new AttachToInformationRequest { Number = 1, Files = [new UploadedFile("letter.pdf", letter)] }, Role.BusinessUnitOfficer);

        await officer.Get($"/{world.Slug}/requests/1");
        Assert.Contains("1 document attached to the request for information INF-0001", officer.Text, StringComparison.Ordinal);
        var link = officer.Page.QuerySelectorAll("a").Single(x => x.TextContent == "letter.pdf").GetAttribute("href")!;
        var sent = await officer.Raw(new HttpRequestMessage(HttpMethod.Get, link));
        Assert.Equal(letter, await sent.Content.ReadAsByteArrayAsync());

        var opened = await world.Read(db => db.AccessEntries.Where(x => x.InformationRequestId != null).ToListAsync());
        Assert.Contains(opened, x => x.What == "request for information" && x.ActorName == world.Member(Role.BusinessUnitOfficer).Name && x.CaseId == null);
        Assert.Contains(opened, x => x.What.StartsWith("document ", StringComparison.Ordinal));
        await world.Send(new CloseInformationRequest { Number = 1, On = new DateOnly(2026, 12, 10), Conclusion = "They took it back.", TakenBack = true });
        await Assert.ThrowsAsync<RuleViolation>(() => world.Send(new AttachToInformationRequest { Number = 1, Files = [new UploadedFile("late.pdf", letter)] }));
        var member = await world.Visit(Role.GroupMember);
        await member.Get(link);
        Assert.Equal(HttpStatusCode.Forbidden, member.Status);
    }

    [Fact]
    [Trait("Requirement", "X-16")]
    public async Task A_request_that_touches_a_case_is_hidden_from_whoever_is_shut_out_of_the_case_and_a_try_is_kept()
    {
        var world = await World.Create();
        var about = await world.GivenCase();
        var officer = await world.Visit(Role.BusinessUnitOfficer);
        await officer.Get($"/{world.Slug}/requests/new");
        await officer.Press("Log the request", [.. Filled, ("Form.OurCase", about.Reference)]);
        await world.Send(new RecordIndependence
        {
            Reference = about.Reference,
            Person = world.Member(Role.BusinessUnitOfficer).Number,
            Door = IndependenceDoor.PanelMember,
            TookPart = true,
            Manages = false,
            OtherInterest = false,
            Notes = "Saw the family at the clinic.",
        });

        await officer.Get($"/{world.Slug}/requests/1");
        Assert.Equal(HttpStatusCode.NotFound, officer.Status);
        await officer.Get($"/{world.Slug}/requests");
        Assert.DoesNotContain("INF-0001", officer.Text, StringComparison.Ordinal);
        await Assert.ThrowsAsync<NotFound>(() => world.Send(new AttachToInformationRequest { Number = 1, Files = [new UploadedFile("letter.pdf", [.. "%PDF-1.7"u8])] }, Role.BusinessUnitOfficer));
        await Assert.ThrowsAsync<NotFound>(() => world.Send(new DownloadRequestDocument(1, Guid.Empty), Role.BusinessUnitOfficer));

        Assert.Equal(3, await world.Read(db => db.AccessEntries.CountAsync(x => x.CaseId == about.Id && x.What == CaseWalls.Refused)));
        var manager = await world.Visit();
        await manager.Get($"/{world.Slug}/requests/1");
        Assert.Contains("All that is known of Kit Marlow", manager.Text, StringComparison.Ordinal);
    }
}
