using CaseReview.Application.RapidReviews;
using CaseReview.Domain.RapidReviews;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CaseReview.Web.Pages.RapidReviews;

/// <summary>Invites people to the rapid review meeting: choose, check, send.</summary>
public sealed class InviteModel : CasePage
{
    private const int RoomForOthers = 2;

    /// <summary>Whom.</summary>
    [BindProperty]
    public InviteToMeeting Form { get; set; } = new();

    /// <summary>Who is invited, and who may be.</summary>
    public InvitationsView View { get; private set; } = null!;

    /// <summary>Whether the check page is shown.</summary>
    public bool Checking { get; private set; }

    /// <summary>Those chosen, as the check page names them.</summary>
    public IReadOnlyList<InviteeGiven> Chosen =>
    [
        .. Form.Members.Where(x => x.Need is not null).Select(x => (x.Need, Guest: View.Guests.FirstOrDefault(y => y.Number == x.Number))).Where(x => x.Guest is not null).Select(x => x.Guest!.Invited(x.Need!.Value)),
        .. Form.Others.Where(x => !x.IsBlank).Select(x => new InviteeGiven(x.Person!, x.Email!, x.Role!, null, x.Need!.Value)),
    ];

    /// <summary>What can be hoped of somebody.</summary>
    public static IEnumerable<SelectListItem> Needs => Enum.GetValues<InvitationNeed>().Select(x => new SelectListItem(x.Words(), x.ToString()));

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetInvitations(Reference), ct);
        if (Form.Members.Count == 0 && Form.Others.Count == 0)
        {
            Form = Form with
            {
                Members = [.. View.Guests.Select(x => new MemberToInvite { Number = x.Number, Need = x.Proposed })],
                Others = [.. View.Contacts, .. Enumerable.Repeat(new OtherToInvite(), RoomForOthers)],
            };
        }
    }

    /// <summary>Shows the check page, or the form again with its errors.</summary>
    /// <param name="validator">The message's own checks.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The page.</returns>
    public async Task<IActionResult> OnPostCheckAsync([FromServices] IValidator<InviteToMeeting> validator, CancellationToken ct)
    {
        await validator.ValidateAndThrowAsync(Form, ct);
        await LoadAsync(ct);
        Checking = true;
        return Page();
    }

    /// <summary>Back from the check page to the form, with all that was typed.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>The page.</returns>
    public async Task<IActionResult> OnPostChangeAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        return Page();
    }

    /// <summary>Sends the invitations.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the rapid review.</returns>
    public async Task<IActionResult> OnPostSendAsync(CancellationToken ct)
    {
        var count = await Mediator.Send(Form with { Reference = Reference }, ct);
        Done(count == 0
            ? "They had been invited already. Nothing was sent again."
            : $"Sent to {count} {(count == 1 ? "person" : "people")}, each with a file for their calendar. If the meeting moves, they are told by themselves.");
        return Redirect($"/{Partnership}/cases/{Reference}/rapid-review");
    }

    /// <summary>A member as shown.</summary>
    /// <param name="number">Number in the partnership.</param>
    /// <returns>The member; null when they may not be invited any more.</returns>
    public MeetingGuest? Guest(int number) => View.Guests.FirstOrDefault(x => x.Number == number);
}
