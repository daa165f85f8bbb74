using CaseReview.Application.Common;
using CaseReview.Domain.RapidReviews;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.RapidReviews;

/// <summary>Who is invited to the rapid review meeting, and who may be.</summary>
/// <param name="Reference">The case.</param>
[Requires(Permission.ManageCases)]
public sealed record GetInvitations(string Reference) : IRequest<InvitationsView>, ICaseMessage;

/// <summary>Invitations to a meeting.</summary>
/// <param name="MeetingAt">When the meeting is.</param>
/// <param name="Place">Where.</param>
/// <param name="CanInvite">Whether the meeting lies ahead.</param>
/// <param name="Invited">Who is invited.</param>
/// <param name="Guests">Who may be: those not invited yet.</param>
/// <param name="Contacts">Contacts of the agencies added for this case who are not invited yet.</param>
public sealed record InvitationsView(
    DateTimeOffset MeetingAt, string Place, bool CanInvite, IReadOnlyList<MeetingInvitation> Invited, IReadOnlyList<MeetingGuest> Guests, IReadOnlyList<OtherToInvite> Contacts);

/// <summary>Handles <see cref="GetInvitations"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="guests">Who may be invited.</param>
/// <param name="clock">Now.</param>
public sealed class GetInvitationsHandler(ICaseReviewDb db, CaseScope scope, MeetingGuests guests, TimeProvider clock) : IRequestHandler<GetInvitations, InvitationsView>
{
    /// <inheritdoc />
    public async Task<InvitationsView> Handle(GetInvitations query, CancellationToken ct)
    {
        var review = await db.Set<RapidReview>().AsNoTracking().Include(x => x.Agencies).Include(x => x.Invitations)
            .FirstOrDefaultAsync(x => x.CaseId == scope.CaseId, ct) ?? throw new NotFound("rapid review");
        var addresses = review.Invitations.Select(x => x.Email).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var contacts = review.Agencies.Where(x => x is { AgencyId: null, ContactEmail: not null } && !addresses.Contains(x.ContactEmail))
            .Select(x => new OtherToInvite { Person = x.ContactName, Email = x.ContactEmail, Role = x.Name, Need = InvitationNeed.Required });
        return new InvitationsView(
            review.MeetingAt,
            review.MeetingPlace,
            review.CanInvite && review.MeetingAt > clock.GetUtcNow(),
            review.Invitations,
            [.. (await guests.Of(review, ct)).Where(x => !addresses.Contains(x.Email))],
            [.. contacts]);
    }
}
