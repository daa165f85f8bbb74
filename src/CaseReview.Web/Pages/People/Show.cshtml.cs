using CaseReview.Application.People;

namespace CaseReview.Web.Pages.People;

/// <summary>The children, family members and other people of a case.</summary>
public sealed class ShowModel : CasePage
{
    /// <summary>The people.</summary>
    public PeopleView View { get; private set; } = null!;

    /// <inheritdoc />
    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        View = await Mediator.Send(new GetPeople(Reference), ct);
    }
}
