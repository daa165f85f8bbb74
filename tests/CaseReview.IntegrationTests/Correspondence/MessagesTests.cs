using CaseReview.Application.Correspondence;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Testing;
using CaseReview.Testing.Correspondence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.IntegrationTests.Correspondence;

public sealed class MessagesTests
{
    [Fact]
    [Trait("Requirement", "X-11")]
    public async Task Staff_see_who_was_told_and_never_a_link_and_sending_again_replaces_it()
    {
        var world = await World.Create();
        var logged = await world.GivenCase();
        var lead = await world.Account("lead.police");
        await world.Do(s => s.GetRequiredService<Outbox>().Send(
            new Letter(logged.Id, "Request for information", new Recipient(lead.Name, lead.Email, lead.Post), "Request", ["Please send a return."])
                .WithLink(LinkPurpose.Return, logged.Id, logged.Reference, TestClock.Start.AddDays(30))));
        var first = await world.NewestLink(lead.Email);
        var manager = await world.Visit();

        await manager.Get($"/{world.Slug}/cases/{logged.Reference}/messages");
        var shown = manager.Page.DocumentElement.OuterHtml;
        await manager.Press($"Send again to {lead.Name}: Request for information");
        var second = await world.NewestLink(lead.Email);

        Assert.Contains(lead.Name, shown, StringComparison.Ordinal);
        Assert.Contains("(link, not shown)", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("/links/", shown, StringComparison.Ordinal);
        Assert.NotEqual(first, second);
        var visitor = new WebVisitor(world.App);
        await visitor.Get(first);
        Assert.Contains("This link does not work any more", visitor.Text, StringComparison.Ordinal);
        await visitor.Get(second);
        Assert.Contains("Request for information", visitor.Text, StringComparison.Ordinal);
        await manager.Get($"/{world.Slug}/cases/{logged.Reference}/history");
        Assert.DoesNotContain("/links/", manager.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_that_was_given_up_stands_on_a_list_of_the_partnership()
    {
        var world = await World.Create();
        var chair = world.Member(Role.GroupChair);
        var message = (await world.Do(s => s.GetRequiredService<Outbox>().Send(
            new Letter(null, "Notice", new Recipient(chair.Name, chair.Email, chair.Post), "A notice", ["Sign in to read it."]))))!;
        await world.Do(async s =>
        {
            var mine = await s.GetRequiredService<Application.Common.ICaseReviewDb>().Set<OutboxMessage>().SingleAsync(m => m.Id == message.Id);
            return mine.MarkFailed("The mailbox does not exist.", forGood: true, TestClock.Start);
        });
        var manager = await world.Visit();

        await manager.Get($"/{world.Slug}/messages");

        Assert.Contains("The mailbox does not exist.", manager.Text, StringComparison.Ordinal);
        Assert.Contains(chair.Name, manager.Text, StringComparison.Ordinal);
    }
}
