using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace CaseReview.Web.Components.Binding;

/// <summary>
/// Binds lists that can only be read. A message begins with an empty one (<c>= []</c>), and the framework would try to fill
/// that one: it has a fixed size, so what was posted would be lost without a word.
/// </summary>
public sealed class ListBinders : IModelBinderProvider
{
    private static readonly Type[] ReadOnly = [typeof(IReadOnlyList<>), typeof(IReadOnlyCollection<>), typeof(IEnumerable<>)];

    /// <inheritdoc />
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        var type = context.Metadata.ModelType;
        return type.IsGenericType && ReadOnly.Contains(type.GetGenericTypeDefinition()) && new CollectionModelBinderProvider().GetBinder(context) is { } binder
            ? new ListBinder(binder)
            : null;
    }
}

/// <summary>Starts a list anew and lets the framework's binder fill it.</summary>
/// <param name="inner">The framework's binder.</param>
public sealed class ListBinder(IModelBinder inner) : IModelBinder
{
    /// <inheritdoc />
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        bindingContext.Model = null;
        return inner.BindModelAsync(bindingContext);
    }
}
