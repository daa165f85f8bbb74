using CaseReview.Web.Components;
using CaseReview.Web.Components.GovUk;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CaseReview.UnitTests.Components;

public sealed class FieldListTests
{
    [Theory]
    [InlineData("Form.Place", "place")]
    [InlineData("Form.Agencies", "ask-0")]
    [InlineData("Form.Agencies[1].Name", "email-1")]
    [InlineData("Form.Files[2]", "files")]
    [InlineData("Form.Nowhere", "place")]
    [InlineData("", "place")]
    public void Every_problem_leads_to_its_field_or_the_nearest(string key, string field)
    {
        var fields = new FieldList();
        fields.Add("Form.Place", "place");
        fields.Add("Form.Agencies[0].Ask", "ask-0");
        fields.Add("Form.Agencies[1].ContactEmail", "email-1");
        fields.Add("Form.Files", "files");
        var state = new ModelStateDictionary();
        state.AddModelError(key, "Mend it");

        Assert.Equal(new Problem(field, "Mend it"), Assert.Single(fields.Problems(state)));
    }

    [Fact]
    public async Task A_field_without_a_helper_shows_its_error_and_is_led_to()
    {
        var view = new ViewContext { HttpContext = new DefaultHttpContext() };
        view.ViewData = new(new EmptyModelMetadataProvider(), view.ModelState);
        view.ViewData.ModelState.AddModelError("Form.Agencies", "Select the agencies to ask");

        var drawn = await Drawn.Of(new FieldErrorTagHelper { ViewContext = view, Name = "Form.Agencies", Field = "ask-0" });

        Assert.Equal(Html.Normal(Fixture.Of("error-message", "id").Html.Replace("my-error-message-id", "ask-0-error").Replace("This is an error message", "Select the agencies to ask")), Html.Normal(drawn));
        Assert.Equal("ask-0", Assert.Single(FieldList.Of(view.HttpContext).Problems(view.ViewData.ModelState)).FieldId);
    }
}
