using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.Correspondence;
using CaseReview.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.IntegrationTests.Correspondence;

/// <summary>What staff and operators can see never holds a link that works: neither one that was sent nor one that could not be.</summary>
public sealed class NoWorkingLinkTests
{
    [Fact]
    [Trait("Requirement", "X-11")]
    [Trait("Requirement", "X-13")]
    public async Task A_manager_finds_no_working_link_on_any_page_and_an_operator_none_in_the_logs()
    {
        TestClock.Begin();
        var log = Path.Combine(Directory.CreateTempSubdirectory("case-review-log-").FullName, "app.log");
        var app = await TestApp.StartAsync(
            null,
            ("Serilog:MinimumLevel:Default", "Verbose"),
            ("Serilog:MinimumLevel:Override:Microsoft", "Information"),
            ("Serilog:WriteTo:0:Name", "File"),
            ("Serilog:WriteTo:0:Args:path", log),
            ("Serilog:WriteTo:0:Args:shared", "true"));
        var world = await World.Create(app: app);
        var about = await world.GivenCase();
        var sent = await Token(world, await Ask(world, about.Id, about.Reference, "lead.health"), deliver: true);
        var failed = await Token(world, await Ask(world, about.Id, about.Reference, "lead.police"), deliver: false);
        var holder = new WebVisitor(app);
        foreach (var token in new[] { sent, failed })
        {
            await holder.Get($"/links/{token}");
            Assert.Contains("Continue", holder.Text, StringComparison.Ordinal);
            await holder.Get($"/links/{token}x");
        }

        var manager = await world.Visit();
        var room = $"/{world.Slug}/cases/{about.Reference}";
        foreach (var page in new[] { $"/{world.Slug}", $"/{world.Slug}/messages", room, $"{room}/messages", $"{room}/history", $"{room}/returns", $"{room}/documents" })
        {
            await manager.Get(page);
            var shown = manager.Page.DocumentElement.OuterHtml;
            Assert.Equal((page, System.Net.HttpStatusCode.OK), (page, manager.Status));
            Assert.DoesNotContain("/links/", shown, StringComparison.Ordinal);
            Assert.DoesNotContain(sent, shown, StringComparison.Ordinal);
            Assert.DoesNotContain(failed, shown, StringComparison.Ordinal);
        }

        await manager.Get($"/{world.Slug}/messages");
        Assert.Contains("The mailbox does not exist.", manager.Text, StringComparison.Ordinal);
        await app.App.StopAsync();
        var logged = await Logged(log);
        Assert.Contains("/links/[token]", logged, StringComparison.Ordinal);
        Assert.DoesNotContain(sent, logged, StringComparison.Ordinal);
        Assert.DoesNotContain(failed, logged, StringComparison.Ordinal);
    }

    private static async Task<Guid> Ask(World world, Guid caseId, string reference, string account)
    {
        var lead = await world.Account(account);
        return (await world.Do(s => s.GetRequiredService<Outbox>().Send(
            new Letter(caseId, "Request for information", new Recipient(lead.Name, lead.Email, lead.Post, lead.MemberId), $"{reference}: request", ["Please send a return."])
                .WithLink(LinkPurpose.Return, Guid.CreateVersion7(TestClock.Start), reference, TestClock.Start.AddDays(30)))))!.Id;
    }

    // Read where only the worker reads it: the sealed address of the message, before it leaves.
    private static async Task<string> Token(World world, Guid messageId, bool deliver)
    {
        var token = await world.Do(async s =>
        {
            var message = await s.GetRequiredService<ICaseReviewDb>().Set<OutboxMessage>().SingleAsync(x => x.Id == messageId);
            var address = s.GetRequiredService<ISecretVault>().Open(message.SealedSecret!);
            if (!deliver)
            {
                message.MarkFailed("The mailbox does not exist.", forGood: true, TestClock.Start);
            }

            return address[(address.LastIndexOf('/') + 1)..];
        });
        if (deliver)
        {
            await world.SendAsSystem(new DeliverMessage(messageId));
        }

        return token;
    }

    private static async Task<string> Logged(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}
