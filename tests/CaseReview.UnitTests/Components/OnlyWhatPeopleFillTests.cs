using CaseReview.Application.Common;
using CaseReview.Web.Startup;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace CaseReview.UnitTests.Components;

public sealed class OnlyWhatPeopleFillTests
{
    private static readonly IModelMetadataProvider Metadata = Services();

    [Theory]
    [InlineData(nameof(Message.CaseId))]
    [InlineData(nameof(Message.AgencyIds))]
    [InlineData(nameof(Message.Reference))]
    public void What_names_a_record_is_never_bound_inside_a_message(string property) =>
        Assert.False(Metadata.GetMetadataForProperty(typeof(Message), property).IsBindingAllowed);

    [Theory]
    [InlineData(nameof(Message.Reasons))]
    [InlineData(nameof(Message.ChosenId))]
    [InlineData(nameof(Message.Valid))]
    public void What_a_person_types_or_picks_is_bound(string property) =>
        Assert.True(Metadata.GetMetadataForProperty(typeof(Message), property).IsBindingAllowed);

    [Fact]
    public void A_page_may_take_an_id_from_its_own_address() =>
        Assert.True(Metadata.GetMetadataForProperty(typeof(APage), nameof(APage.EntryId)).IsBindingAllowed);

    private static IModelMetadataProvider Services()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddRazorPages();
        services.AddFrontEnd();
        return services.BuildServiceProvider().GetRequiredService<IModelMetadataProvider>();
    }

    private sealed record Message
    {
        public Guid CaseId { get; init; }

        public IReadOnlyList<Guid> AgencyIds { get; init; } = [];

        public string? Reference { get; init; }

        public string? Reasons { get; init; }

        public string? Valid { get; init; }

        [PickedByUser]
        public Guid? ChosenId { get; init; }
    }

    private sealed class APage : PageModel
    {
        public Guid EntryId { get; set; }
    }
}
