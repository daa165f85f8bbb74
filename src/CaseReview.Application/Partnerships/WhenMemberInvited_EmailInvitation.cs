using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Partnerships;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.Partnerships;

/// <summary>Emails the invitation: a link by which the person sets a password of their own. Nobody else can read it, the database neither.</summary>
/// <param name="db">The database.</param>
/// <param name="outbox">Where letters go.</param>
public sealed class WhenMemberInvited_EmailInvitation(ICaseReviewDb db, Outbox outbox) : INotificationHandler<Raised<MemberInvited>>
{
    private static readonly TimeSpan LinkLife = TimeSpan.FromDays(14);

    /// <inheritdoc />
    public async Task Handle(Raised<MemberInvited> notification, CancellationToken cancellationToken)
    {
        var invited = notification.Event;
        var member = await db.Members.FindAsync([notification.PartnershipId, invited.SubjectId], cancellationToken) ?? throw new NotFound("person");
        var partnership = await db.Partnerships.Where(x => x.Id == notification.PartnershipId).Select(x => x.Name).SingleAsync(cancellationToken);
        var letter = new Letter(
            null,
            "Invitation",
            new Recipient(member.Name, member.Email, member.Post, member.MemberId, member.AgencyId),
            $"Your invitation to {partnership}",
            [
                $"{invited.By.Name} has added you to {partnership} in Case Review as {member.Post}.",
                "Use this link to begin. You set a password of your own, or sign in if you have an account already.",
                Letter.LinkHere,
                "The link works for 14 days and only for you. If you did not expect it, you need do nothing.",
            ]);
        await outbox.Send(letter.WithLink(LinkPurpose.Invitation, member.Id, partnership, notification.At + LinkLife), cancellationToken);
    }
}
