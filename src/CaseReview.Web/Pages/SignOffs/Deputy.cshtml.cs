using CaseReview.Application.Common;
using CaseReview.Application.SignOffs;
using CaseReview.Domain.Partnerships;
using Microsoft.AspNetCore.Mvc;

namespace CaseReview.Web.Pages.SignOffs;

/// <summary>Lets a nominated deputy sign for an accountable officer.</summary>
public sealed class DeputyModel : CasePage
{
    /// <summary>Place of the signatory on the sign-off page, from the address.</summary>
    [FromRoute(Name = "number")]
    public int Number { get; set; }

    /// <summary>Who signs.</summary>
    [BindProperty]
    public AssignDeputy Form { get; set; } = new();

    /// <summary>The signatory.</summary>
    public SignerLine Signer { get; private set; } = null!;

    /// <summary>Address of the sign-off page.</summary>
    public string Back => $"/{Partnership}/cases/{Reference}/sign-off";

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        var board = (await Mediator.Send(new GetSignOff(Reference), ct)).Board;
        Signer = board?.Signers.FirstOrDefault(x => x.Number == Number) ?? throw new NotFound("signatory");
    }

    /// <summary>Assigns the deputy.</summary>
    /// <param name="ct">Cancels.</param>
    /// <returns>To the sign-off page.</returns>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var name = await Mediator.Send(Form with { Reference = Reference, Number = Number }, ct);

        Done($"{name} has been asked to sign. The link of the {OwnWords.Within(Term.AccountableOfficer)} no longer works.");
        return Redirect(Back);
    }
}
