using CaseReview.Domain.Common;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CaseReview.Web.Components.Binding;

/// <summary>Chooses the binders of this folder for dates, instants, times of day and text.</summary>
public sealed class UkBinders : IModelBinderProvider
{
    /// <inheritdoc />
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        // A body or a header is read by the framework's own binders; these read forms, queries and routes.
        if (context.BindingInfo.BindingSource is { } source && (source == BindingSource.Body || source == BindingSource.Header || source == BindingSource.Services))
        {
            return null;
        }

        var type = context.Metadata.UnderlyingOrModelType;
        return type == typeof(DateOnly) ? new UkDateBinder(withTime: false)
            : type == typeof(DateTimeOffset) ? new UkDateBinder(withTime: true)
            : type == typeof(TimeOnly) ? new UkTimeBinder()
            : type == typeof(string) ? new TextBinder()
            : null;
    }
}

/// <summary>Binds a date from its parts. Nothing typed leaves it empty; a slip says what to mend, beside the field.</summary>
/// <param name="withTime">Whether a time of day belongs to it.</param>
public sealed class UkDateBinder(bool withTime) : IModelBinder
{
    private static readonly string[] Parts = ["Day", "Month", "Year", "Time"];

    /// <inheritdoc />
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        if (!bindingContext.ValueProvider.ContainsPrefix(bindingContext.ModelName))
        {
            return Task.CompletedTask;
        }

        var typed = Take(bindingContext);
        if (typed == TypedDate.Nothing)
        {
            BindWhole(bindingContext);
            return Task.CompletedTask;
        }

        if (typed.IsBlank)
        {
            bindingContext.Result = ModelBindingResult.Success(null);
            return Task.CompletedTask;
        }

        var read = typed.Read(withTime);
        if (read.Date is { } date)
        {
            bindingContext.Result = ModelBindingResult.Success(withTime ? UkClock.InstantOf(date, read.Time) : date);
        }
        else
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, $"{NameOf(bindingContext.ModelMetadata)} {read.Complaint}");
        }

        return Task.CompletedTask;
    }

    private static TypedDate Take(ModelBindingContext context)
    {
        var values = new string?[Parts.Length];
        for (var i = 0; i < Parts.Length; i++)
        {
            var key = $"{context.ModelName}.{Parts[i]}";
            var value = context.ValueProvider.GetValue(key);
            if (value != ValueProviderResult.None)
            {
                context.ModelState.SetModelValue(key, value);
                context.ModelState.MarkFieldValid(key);
                values[i] = value.FirstValue ?? "";
            }
        }

        return new TypedDate(values[0], values[1], values[2], values[3]);
    }

    // An address carries a date in one piece: ?from=2026-12-09.
    private void BindWhole(ModelBindingContext context)
    {
        var value = context.ValueProvider.GetValue(context.ModelName);
        if (string.IsNullOrWhiteSpace(value.FirstValue))
        {
            return;
        }

        context.ModelState.SetModelValue(context.ModelName, value);
        object? read = withTime
            ? DateTimeOffset.TryParse(value.FirstValue, System.Globalization.CultureInfo.InvariantCulture, out var instant) ? instant : null
            : DateOnly.TryParseExact(value.FirstValue, "yyyy-MM-dd", out var date) ? date : null;
        if (read is null)
        {
            context.ModelState.TryAddModelError(context.ModelName, $"{NameOf(context.ModelMetadata)} must be a real date");
            return;
        }

        context.Result = ModelBindingResult.Success(read);
    }

    // [Display(Name = "The date it happened")] on the message names it; the field's own legend stands beside the error.
    private static string NameOf(ModelMetadata metadata) => metadata.DisplayName ?? "The date";
}

/// <summary>Binds a time of day: 16:40, 1640, 4.40pm, 4pm.</summary>
public sealed class UkTimeBinder : IModelBinder
{
    /// <inheritdoc />
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var value = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (value == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, value);
        if (string.IsNullOrWhiteSpace(value.FirstValue))
        {
            bindingContext.Result = ModelBindingResult.Success(null);
        }
        else if (TypedDate.TryTime(value.FirstValue, out var time))
        {
            bindingContext.Result = ModelBindingResult.Success(time);
        }
        else
        {
            bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, "Enter the time in hours and minutes, like 16:40");
        }

        return Task.CompletedTask;
    }
}

/// <summary>
/// Binds text. A browser sends a line end as two characters; one is kept, so that the limit counts what the person sees
/// counted. Nothing typed is null.
/// </summary>
public sealed class TextBinder : IModelBinder
{
    /// <inheritdoc />
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var value = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (value == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, value);
        var text = value.FirstValue?.ReplaceLineEndings("\n");
        bindingContext.Result = ModelBindingResult.Success(string.IsNullOrEmpty(text) ? null : text);
        return Task.CompletedTask;
    }
}
