using CaseReview.Application.Correspondence;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using CaseReview.Testing;
using CaseReview.Testing.Correspondence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.IntegrationTests.Correspondence;

public sealed class OutboxTests
{
    [Fact]
    public async Task One_act_tells_one_address_once()
    {
        var world = await World.Create();
        var letter = Letter(world) with { OncePer = "reminder:2026-12-18" };

        await world.Do(async s =>
        {
            await s.GetRequiredService<Outbox>().Send(letter);
            return await s.GetRequiredService<Outbox>().Send(letter);
        });
        var again = await world.Do(s => s.GetRequiredService<Outbox>().Send(letter));

        Assert.Null(again);
        await world.SendDue();
        Assert.Single(world.Emails());
    }

    [Fact]
    public async Task A_crash_after_sending_repeats_the_same_message_identifier_and_a_sent_one_is_left_alone()
    {
        var world = await World.Create();
        await world.Do(s => s.GetRequiredService<Outbox>().Send(Letter(world)));
        var message = await world.Read(db => db.Set<OutboxMessage>().SingleAsync());

        // As a worker that dies between the mail server's answer and the mark: the attempt is saved, the outcome is not.
        await world.Do(async s =>
        {
            var mine = await s.GetRequiredService<Application.Common.ICaseReviewDb>().Set<OutboxMessage>().SingleAsync();
            return mine.BeginAttempt();
        });
        await world.SendAsSystem(new DeliverMessage(message.Id));
        await world.SendAsSystem(new DeliverMessage(message.Id));

        var saved = await world.Read(db => db.Set<OutboxMessage>().SingleAsync());
        Assert.Equal(MessageStatus.Sent, saved.Status);
        Assert.Equal((2, message.MessageId), (saved.Attempts, saved.MessageId));
        Assert.Single(world.Emails());
    }

    [Fact]
    public async Task A_claimed_message_belongs_to_one_worker_until_its_lease_ends()
    {
        var world = await World.Create(app: await TestApp.StartAsync());
        await world.Do(s => s.GetRequiredService<Outbox>().Send(Letter(world)));

        var first = await Claim(world, TimeSpan.FromSeconds(3));
        var second = await Claim(world, TimeSpan.FromMinutes(1));
        var third = second;
        for (var tries = 0; third.Count == 0 && tries < 100; tries++)
        {
            await Task.Delay(100);
            third = await Claim(world, TimeSpan.FromMinutes(1));
        }

        Assert.Single(first);
        Assert.Empty(second);
        Assert.Equal(first, third);
    }

    [Fact]
    public async Task A_mail_server_that_fails_is_tried_again_later_and_then_given_up_where_staff_can_send_it_again()
    {
        TestClock.Begin();
        var refusing = new RefusingSender();
        var world = await World.Create(app: await TestApp.StartAsync(builder => builder.Services.AddSingleton<IEmailSender>(refusing)));
        await world.Do(s => s.GetRequiredService<Outbox>().Send(Letter(world)));

        for (var day = 0; day < 10; day++)
        {
            await world.SendDue();
            TestClock.Advance(TimeSpan.FromDays(1));
        }

        var failed = await world.Send(new ListFailedMessages());
        Assert.Equal(7, refusing.Attempts);
        Assert.Equal("The mail server could not be reached.", failed.Items.Single().Failure);
        await world.Send(new ResendMessage { MessageId = failed.Items.Single().Id });
        Assert.Empty((await world.Send(new ListFailedMessages())).Items);
        Assert.Equal(1, await world.Read(db => db.Set<OutboxMessage>().CountAsync(m => m.Status == MessageStatus.Pending)));
    }

    private static async Task<IReadOnlyList<ClaimedMessage>> Claim(World world, TimeSpan lease)
    {
        await using var scope = world.App.App.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IOutboxQueue>().Claim(5, lease, CancellationToken.None);
    }

    private static Letter Letter(World world)
    {
        var chair = world.Member(Role.GroupChair);
        return new Letter(null, "Notice", new Recipient(chair.Name, chair.Email, chair.Post, chair.MemberId), "A notice", ["Sign in to read it."]);
    }

    private sealed class RefusingSender : IEmailSender
    {
        public int Attempts { get; private set; }

        public Task Send(Email email, CancellationToken ct)
        {
            Attempts++;
            throw new EmailRefused("The mail server could not be reached.", forGood: false);
        }
    }
}
