using System.Globalization;
using CaseReview.Web.Startup;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace CaseReview.UnitTests.Components;

public sealed class BindingTests
{
    [Fact]
    public async Task A_list_that_can_only_be_read_is_bound_though_the_message_begins_with_an_empty_one()
    {
        var (bound, _) = await Bind(("Form.Rows[0].Name", "Police"), ("Form.Rows[0].Ask", "true"), ("Form.Rows[1].Name", "Health"), ("Form.Words", "a"), ("Form.Words", "b"));

        Assert.Equal([new Row { Name = "Police", Ask = true }, new Row { Name = "Health" }], bound.Rows);
        Assert.Equal(["a", "b"], bound.Words);
    }

    [Fact]
    public async Task Dates_moments_and_texts_are_bound_as_people_in_the_united_kingdom_type_them()
    {
        var (bound, state) = await Bind(
            ("Form.On.Day", "9"), ("Form.On.Month", "12"), ("Form.On.Year", "2026"),
            ("Form.At.Day", "1"), ("Form.At.Month", "7"), ("Form.At.Year", "2026"), ("Form.At.Time", "4.40pm"),
            ("Form.Text", "one\r\ntwo"));

        Assert.Equal(0, state.ErrorCount);
        Assert.Equal(new DateOnly(2026, 12, 9), bound.On);
        Assert.Equal(new DateTimeOffset(2026, 7, 1, 15, 40, 0, TimeSpan.Zero), bound.At);
        Assert.Equal("one\ntwo", bound.Text);
    }

    [Fact]
    public async Task A_slip_in_a_date_is_told_beside_it_and_what_was_typed_is_kept()
    {
        var (bound, state) = await Bind(("Form.On.Day", "31"), ("Form.On.Month", "2"), ("Form.On.Year", "2026"));

        Assert.Null(bound.On);
        Assert.Equal("The date must be a real date", Assert.Single(state["Form.On"]!.Errors).ErrorMessage);
        Assert.Equal("31", state["Form.On.Day"]!.AttemptedValue);
    }

    private static async Task<(Message Bound, ModelStateDictionary State)> Bind(params (string Name, string Value)[] posted)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddRazorPages();
        services.AddFrontEnd();
        var provider = services.BuildServiceProvider();
        var metadata = provider.GetRequiredService<IModelMetadataProvider>().GetMetadataForType(typeof(Message));
        var binder = provider.GetRequiredService<IModelBinderFactory>().CreateBinder(new ModelBinderFactoryContext { Metadata = metadata, CacheToken = metadata });
        var http = new DefaultHttpContext { RequestServices = provider };
        var form = posted.GroupBy(x => x.Name).ToDictionary(x => x.Key, x => new StringValues([.. x.Select(y => y.Value)]));
        var values = new FormValueProvider(BindingSource.Form, new FormCollection(form), CultureInfo.InvariantCulture);
        var action = new ActionContext(http, new RouteData(), new ActionDescriptor());
        var context = DefaultModelBindingContext.CreateBindingContext(action, values, metadata, bindingInfo: null, "Form");
        context.Model = new Message();

        await binder.BindModelAsync(context);

        return ((Message)context.Result.Model!, action.ModelState);
    }

    private sealed record Message
    {
        public IReadOnlyList<Row> Rows { get; init; } = [];

        public IReadOnlyList<string> Words { get; init; } = [];

        public DateOnly? On { get; init; }

        public DateTimeOffset? At { get; init; }

        public string? Text { get; init; }
    }

    private sealed record Row
    {
        public string? Name { get; init; }

        public bool Ask { get; init; }
    }
}
