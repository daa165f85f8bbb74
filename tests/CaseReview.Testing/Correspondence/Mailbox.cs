using CaseReview.Application.Correspondence;
using CaseReview.Domain.Correspondence;
using CaseReview.Infrastructure.Email;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.Testing.Correspondence;

/// <summary>The mail of one world: what is due goes out only when the test says so, and only the world's own.</summary>
public static class Mailbox
{
    /// <summary>Sends what is due now in this world.</summary>
    public static async Task SendDue(this World world)
    {
        var soon = TestClock.Wall.AddMinutes(1);
        var due = await world.Read(db => db.Set<OutboxDue>().Where(d => d.PartnershipId == world.Partnership.Id && d.DueAt < soon).OrderBy(d => d.MessageId).ToListAsync());
        foreach (var message in due)
        {
            try
            {
                await world.SendAsSystem(new DeliverMessage(message.MessageId));
            }
            catch (DbUpdateConcurrencyException)
            {
                // A test beside this one drains the queue of the whole application, and took this message at the same moment.
                await UntilSent(world, message.MessageId);
            }
        }
    }

    private static async Task UntilSent(World world, Guid messageId)
    {
        for (var tries = 0; tries < 100 && await world.Read(db => db.Set<OutboxDue>().AnyAsync(d => d.MessageId == messageId)); tries++)
        {
            await Task.Delay(50);
        }
    }

    /// <summary>Emails that have gone out to the world's people, newest first.</summary>
    public static IReadOnlyList<KeptEmail> Emails(this World world) =>
        [.. world.App.App.Services.GetRequiredService<FolderSender>().All().Where(e => e.To.EndsWith($"@{world.Slug}.example", StringComparison.Ordinal) || e.To.Contains($".{world.Slug}@", StringComparison.Ordinal))];

    /// <summary>Sends what is due, and gives the path of the link in the newest email to an address.</summary>
    public static async Task<string> NewestLink(this World world, string to)
    {
        await world.SendDue();
        return new Uri(world.Emails().First(e => e.To == to && e.Links.Count > 0).Links[0]).AbsolutePath;
    }

    /// <summary>Sends what is due, and gives the code in the newest email to an address.</summary>
    public static async Task<string> NewestCode(this World world, string to)
    {
        await world.SendDue();
        var email = world.Emails().First(e => e.To == to && e.Text.StartsWith("Your code is ", StringComparison.Ordinal));
        return email.Text["Your code is ".Length..][..6];
    }
}
